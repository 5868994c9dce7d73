import { isTextColumn, type Column } from "../core/catalogue/defineColumns";
import { unitRecord } from "../core/catalogue/unit";
import type { Declarations } from "./declarations";
import { markdownTable } from "./markdownTable";

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
    markdownTable(
      ["column", "meaning", "unit", "range"],
      columns.map((column) => {
        const [id = "", , doc = "", unit = "", range = ""] = columnRow(column);
        return [id, doc, unit, range];
      })
    ),
  ].join("\n\n");

/** The columns of every table that is read. */
export const columnsPage = ({ columns, tables }: Declarations): string =>
  [
    "# Columns of the Segments table",
    "Columns may stand in any order, and all but `cluster` may be missing. The default is what the dynamic model takes for a blank cell; indices never fill one in.",
    markdownTable(
      ["column", "group", "meaning", "unit", "range", "default in scenarios"],
      columns.map(columnRow)
    ),
    "The tables below stand beside the Segments table where a workbook has them, each in a table or on a sheet of its name. (Excel keeps the sheet name History for itself: name the table so, or call the sheet Histories.)",
    ...Object.entries(tables).map(tableSection),
  ].join("\n\n");
