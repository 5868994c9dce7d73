import type { ArgumentInput } from "../core/catalogue/arguments/argument";
import type { FunctionExample, WorksheetFunction } from "../core/catalogue/defineFunction";
import type { CellValue } from "../core/fault";
import { markdownTable } from "./markdownTable";

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

/** Where a function that computes the model leads on to. */
const modelLinks = ({ sources }: WorksheetFunction): readonly string[] =>
  sources.some(({ id }) => id === "assumption")
    ? [
        "The equations stand in [the model](../model.md), its numbers in [parameters and constants](../parameters.md).",
      ]
    : [];

/** The page of one function. */
export const functionPage = (declared: WorksheetFunction): string =>
  [
    `# CLUSTER.${declared.id}`,
    declared.purpose,
    `\`\`\`\n=CLUSTER.${declared.id}(${Object.entries(declared.arguments)
      .map(([name, { optional }]) => (optional ? `[${name}]` : name))
      .join(", ")})\n\`\`\``,
    markdownTable(["argument", "meaning", "takes", "if left out"], argumentRows(declared)),
    `**Result.** ${declared.result.doc}`,
    declared.help,
    ...(declared.formula === undefined
      ? []
      : [`## Formula\n\n\`\`\`\n${declared.formula}\n\`\`\``]),
    `## Examples\n\n${declared.examples.map((example) => exampleText(declared.id, example)).join("\n\n")}`,
    `## Errors\n\n\`#VALUE!\` where an input is wrong and \`#N/A\` where it is right but not enough is known, each with a sentence that says what is wrong, where, and what would be right.`,
    `## Sources\n\n${declared.sources.map(({ citation }) => `- ${citation}`).join("\n")}`,
    ...modelLinks(declared),
  ].join("\n\n");

/** The list of all functions. */
export const functionsPage = (functions: readonly WorksheetFunction[]): string =>
  [
    "# Worksheet functions",
    "Ids and the order of arguments are kept for good; new arguments come at the end. Blank cells are missing, never 0. A scalar argument takes a range of one cell.",
    markdownTable(
      ["function", "gives"],
      functions.map(({ id, purpose }) => [`[CLUSTER.${id}](functions/${id}.md)`, purpose])
    ),
  ].join("\n\n");
