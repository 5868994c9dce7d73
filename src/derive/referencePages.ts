import type { ArgumentInput } from "../core/catalogue/arguments/argument";
import type { Constant } from "../core/catalogue/defineConstants";
import { isTextColumn, type Column } from "../core/catalogue/defineColumns";
import type { FunctionExample, WorksheetFunction } from "../core/catalogue/defineFunction";
import { isChoiceLever, type Lever } from "../core/catalogue/defineLevers";
import type { Outcome } from "../core/catalogue/defineOutcomes";
import type { Parameter } from "../core/catalogue/defineParameters";
import { unitRecord } from "../core/catalogue/unit";
import type { CellValue } from "../core/fault";

/** The declarations that reference pages are written from. */
export interface Declarations {
  readonly functions: readonly WorksheetFunction[];
  readonly parameters: readonly Parameter[];
  readonly constants: readonly Constant[];
  readonly levers: readonly Lever[];
  readonly outcomes: readonly Outcome[];
  /** Of the Segments table. */
  readonly columns: readonly Column[];
  /** The tables beside it, by their name. */
  readonly tables: Readonly<Record<string, readonly Column[]>>;
}

const table = (
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): string =>
  [header, header.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

const cellText = (value: CellValue | undefined): string =>
  typeof value === "string"
    ? `"${value}"`
    : value === null || value === undefined
      ? ""
      : String(value).toUpperCase();

/** A range as an array constant of Excel: rows parted by semicolons. */
const inputText = (input: ArgumentInput): string =>
  Array.isArray(input)
    ? `{${(input as CellValue[][]).map((row) => row.map(cellText).join(",")).join(";")}}`
    : cellText(input as CellValue);

const exampleText = (id: string, { say, args, value }: FunctionExample): string => {
  const formula = `=CLUSTER.${id}(${args.map(inputText).join(", ")})`;
  const answer = Array.isArray(value)
    ? (value as CellValue[][]).map((row) => row.map((cell) => cell ?? "").join("  ")).join("\n")
    : String(value);
  return `${say}\n\n\`\`\`\n${formula}\n\n${answer}\n\`\`\``;
};

const argumentRows = ({ arguments: all }: WorksheetFunction): string[][] =>
  Object.entries(all).map(([name, argument]) => [
    `\`${name}\``,
    argument.doc,
    argument.expects,
    argument.optional ? (argument.otherwise ?? "") : "required",
  ]);

const functionPage = (declared: WorksheetFunction): string =>
  [
    `# CLUSTER.${declared.id}`,
    declared.purpose,
    `\`\`\`\n=CLUSTER.${declared.id}(${Object.entries(declared.arguments)
      .map(([name, { optional }]) => (optional ? `[${name}]` : name))
      .join(", ")})\n\`\`\``,
    table(["argument", "meaning", "takes", "if left out"], argumentRows(declared)),
    `**Result.** ${declared.result.doc}`,
    declared.help,
    ...(declared.formula === undefined
      ? []
      : [`## Formula\n\n\`\`\`\n${declared.formula}\n\`\`\``]),
    `## Examples\n\n${declared.examples.map((example) => exampleText(declared.id, example)).join("\n\n")}`,
    `## Errors\n\n\`#VALUE!\` where an input is wrong and \`#N/A\` where it is right but not enough is known, each with a sentence that says what is wrong, where, and what would be right.`,
    `## Sources\n\n${declared.sources.map(({ citation }) => `- ${citation}`).join("\n")}`,
  ].join("\n\n");

const functionsPage = (functions: readonly WorksheetFunction[]): string =>
  [
    "# Worksheet functions",
    "Ids and the order of arguments are kept for good; new arguments come at the end. Blank cells are missing, never 0. A scalar argument takes a range of one cell.",
    table(
      ["function", "gives"],
      functions.map(({ id, purpose }) => [`[CLUSTER.${id}](functions/${id}.md)`, purpose])
    ),
  ].join("\n\n");

const parametersPage = ({ parameters, constants }: Declarations): string =>
  [
    "# Parameters and constants",
    "Uncertain parameters: the default, and the range that draws come from. `assumption` means that the number is ours, without empirical source.",
    table(
      ["id", "meaning", "default", "low", "high", "unit", "evidence", "source"],
      parameters.map((p) => [
        `\`${p.id}\``,
        p.doc,
        p.default,
        p.low,
        p.high,
        unitRecord(p.unit).label,
        p.evidence,
        p.source.short,
      ])
    ),
    "## Constants, held fixed",
    table(
      ["id", "meaning", "value", "unit", "evidence", "source"],
      constants.map((c) => [
        `\`${c.id}\``,
        c.doc,
        c.value,
        unitRecord(c.unit).label,
        c.evidence,
        c.source.short,
      ])
    ),
    "## Sources",
    [...new Set([...parameters, ...constants].map(({ source }) => source.citation))]
      .map((citation) => `- ${citation}`)
      .join("\n"),
  ].join("\n\n");

const leverRow = (lever: Lever): (string | number)[] =>
  isChoiceLever(lever)
    ? [
        `\`${lever.id}\``,
        lever.doc,
        "choice",
        lever.choices.join(" / "),
        lever.default,
        "single value",
      ]
    : [
        `\`${lever.id}\``,
        lever.doc,
        unitRecord(lever.unit).label,
        `${lever.range[0]} to ${lever.range[1]}`,
        typeof lever.default === "number" ? Number(lever.default.toPrecision(4)) : lever.default,
        lever.yearly ? "one value or one a year" : "single value",
      ];

const leversPage = ({ levers, outcomes }: Declarations): string =>
  [
    "# Levers and outcomes",
    "A scenario is the base plus the levers it names. `base` is the segment's own value; `none` means that nothing is limited.",
    table(["lever", "meaning", "unit", "range", "default", "takes"], levers.map(leverRow)),
    "## Outcomes, every year before the states move",
    table(
      ["outcome", "meaning", "unit"],
      outcomes.map(({ id, doc, unit }) => [`\`${id}\``, doc, unitRecord(unit).label])
    ),
  ].join("\n\n");

/** Longer lists of words say nothing in a table. */
const mostChoices = 12;

const choicesText = (choices: readonly string[] = []): string =>
  choices.length > mostChoices ? "" : choices.join(" / ");

const rangeText = ([low, high]: readonly [number, number]): string => {
  if (high !== Infinity) return `${low} to ${high}`;
  return low === -Infinity ? "" : `${low} or more`;
};

const columnRow = (column: Column): (string | number)[] =>
  isTextColumn(column)
    ? [`\`${column.id}\``, column.group, column.doc, "text", choicesText(column.choices), ""]
    : [
        `\`${column.id}\``,
        column.group,
        column.doc,
        unitRecord(column.unit).label,
        rangeText(column.range),
        column.default ?? "",
      ];

const tableSection = ([name, columns]: readonly [string, readonly Column[]]): string =>
  [
    `## The ${name} table`,
    table(
      ["column", "meaning", "unit", "range"],
      columns.map((column) => {
        const [id = "", , doc = "", unit = "", range = ""] = columnRow(column);
        return [id, doc, unit, range];
      })
    ),
  ].join("\n\n");

const columnsPage = ({ columns, tables }: Declarations): string =>
  [
    "# Columns of the Segments table",
    "Columns may stand in any order, and all but `cluster` may be missing. The default is what the dynamic model takes for a blank cell; indices never fill one in.",
    table(
      ["column", "group", "meaning", "unit", "range", "default in scenarios"],
      columns.map(columnRow)
    ),
    "The tables below stand beside the Segments table where a workbook has them, each in a table or on a sheet of its name. (Excel keeps the sheet name History for itself: name the table so, or call the sheet Histories.)",
    ...Object.entries(tables).map(tableSection),
  ].join("\n\n");

/** The reference pages in Markdown, by their path in the folder of documents. */
export const referencePages = (declared: Declarations): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ["functions.md", functionsPage(declared.functions)],
      ...declared.functions.map((each) => [`functions/${each.id}.md`, functionPage(each)]),
      ["parameters.md", parametersPage(declared)],
      ["levers.md", leversPage(declared)],
      ["columns.md", columnsPage(declared)],
    ].map(([path, text]) => [path, `${text}\n`])
  ) as Readonly<Record<string, string>>;
