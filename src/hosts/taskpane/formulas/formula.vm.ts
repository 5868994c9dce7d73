import type { TableRange } from "../../../app/ports/workbook";
import type { Argument } from "../../../core/catalogue/arguments/argument";
import type { WorksheetFunction } from "../../../core/catalogue/defineFunction";
import { cellAddress, columnLetters } from "../../../core/table/address";
import { inWords, text } from "../text";
import { typedDecimal } from "../typedDecimal";

/** One argument as a field. */
export interface ArgumentView {
  readonly name: string;
  readonly label: string;
  readonly help: string;
}

/** What was typed for the arguments, by name. */
export type Typed = Readonly<Record<string, string>>;

export interface FormulaView {
  readonly formula: string;
  /** Names of what is still needed. */
  readonly missing: readonly string[];
}

const sentence = (words: string): string => words.replace(/\.$/, "");

const argumentView = (name: string, argument: Argument<unknown>): ArgumentView => ({
  name,
  label: argument.optional ? text.formulas.optional(name) : name,
  help: [
    inWords(argument.doc),
    text.formulas.takes(sentence(inWords(argument.expects))),
    ...(argument.otherwise === undefined
      ? []
      : [text.formulas.otherwise(sentence(inWords(argument.otherwise)))]),
  ].join(" "),
});

export const argumentViews = ({ arguments: all }: WorksheetFunction): readonly ArgumentView[] =>
  Object.entries(all).map(([name, argument]) => argumentView(name, argument));

/** A word that the argument takes is written in quotes; all else is a reference or a number. */
const written = (typed: string, { expects, takesWord }: Argument<unknown>): string => {
  const plain = typed.trim();
  const number = typedDecimal(plain);
  if (plain === "" || number !== undefined) return String(number ?? plain);
  return takesWord?.(plain) || expects.includes(`"${plain}"`) ? `"${plain}"` : plain;
};

/** The formula of what was typed so far; arguments left out at the end are left off. */
export const formulaView = (declared: WorksheetFunction, typed: Typed): FormulaView => {
  const entries = Object.entries(declared.arguments);
  const parts = entries.map(([name, argument]) => written(typed[name] ?? "", argument));
  const used = parts.slice(0, parts.findLastIndex((part) => part !== "") + 1);
  return {
    formula: `=CLUSTER.${declared.id}(${used.join(", ")})`,
    missing: entries.flatMap(([name, { optional }], i) =>
      optional || parts[i] !== "" ? [] : [name]
    ),
  };
};

/** The table and each of its columns as a formula names them: what a field suggests. */
export const rangeSuggestions = (range: TableRange): readonly string[] => {
  const { kind, name, sheet, row, column, rows, columns, headers } = range;
  if (kind === "table")
    return [
      `${name}[#All]`,
      // Brackets and the like would have to be escaped; such columns are picked by their cells.
      ...headers.flatMap((header) =>
        /^[\p{L}\p{N} _.]+$/u.test(String(header)) ? [`${name}[${String(header)}]`] : []
      ),
    ];
  const block = (firstRow: number, from: number, to: number): string =>
    `${cellAddress(sheet, firstRow, from)}:${columnLetters(to)}${row + rows}`;
  return [
    block(row, column, column + columns - 1),
    ...headers.map((_, c) => block(row + 1, column + c, column + c)),
  ];
};
