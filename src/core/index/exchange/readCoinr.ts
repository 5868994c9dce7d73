import { failure, fault, success, then, type Cells, type Fault, type Result } from "../../fault";
import { buildFramework } from "../framework/buildFramework";
import type { FrameworkNode } from "../framework/framework";
import { plainNode, type ForeignIndex } from "./foreignIndex";
import { numberIn, readForeignTable, textIn, type ForeignRow } from "./foreignTable";

/** The sheets as their author calls them. */
const [dataName, metaName] = ["iData", "iMeta"];

const isNode = (row: ForeignRow): boolean =>
  ["Indicator", "Aggregate"].includes(textIn(row, "Type") ?? "");

const codesOfType = (meta: readonly ForeignRow[], type: string): readonly string[] =>
  meta.flatMap((row) => (textIn(row, "Type") === type ? [textIn(row, "iCode") ?? ""] : []));

const nodeOf = (row: ForeignRow): FrameworkNode =>
  plainNode(
    textIn(row, "iCode") ?? "",
    textIn(row, "Parent"),
    numberIn(row, "Weight") ?? 1,
    numberIn(row, "Direction") === -1 ? -1 : 1
  );

const columnFaults = (data: readonly ForeignRow[], codes: readonly string[]): readonly Fault[] =>
  codes.flatMap((header) =>
    data.flatMap((row) => {
      const value = row.cells[header];
      const where = { name: dataName, row: row.row, header };
      if (value === undefined)
        return row === data[0]
          ? [fault("columnMissing", { name: dataName }, { expected: header, found: "" })]
          : [];
      return value === null || typeof value === "number"
        ? []
        : [fault("notANumber", where, { found: String(value), expected: "a number" })];
    })
  );

const denominatorsOf = (meta: readonly ForeignRow[]): Record<string, string> =>
  Object.fromEntries(
    meta.flatMap((row) => {
      const below = textIn(row, "Denominator");
      return below === null ? [] : [[textIn(row, "iCode") ?? "", below]];
    })
  );

const unusedFaults = (data: readonly ForeignRow[], used: readonly string[]): readonly Fault[] =>
  Object.keys(data[0]?.cells ?? {})
    .filter((header) => !used.includes(header))
    .map((found) =>
      fault(
        "columnUnused",
        { name: dataName, row: 1, header: found },
        { found, guess: "" },
        "warning"
      )
    );

/**
 * Reads the two tables of COINr: iData, a row a unit with uCode, and iMeta, a row a column with
 * iCode, Type, Parent, Direction and Weight. Names of units, years and the like are not used.
 */
export const readCoinr = (iData: Cells, iMeta: Cells): Result<ForeignIndex> =>
  then(readForeignTable(iMeta, ["iCode", "Type", "Parent"], metaName), (meta) =>
    then(readForeignTable(iData, ["uCode"], dataName), (data) => {
      const nodeRows = meta.filter(isNode);
      const nodes = nodeRows.map(nodeOf);
      const tree = buildFramework(
        nodes,
        metaName,
        nodeRows.map(({ row }) => row)
      );
      if (!tree.ok) return tree;
      const codes = [...codesOfType(meta, "Indicator"), ...codesOfType(meta, "Denominator")];
      const groups = codesOfType(meta, "Group");
      const faults = columnFaults(data, codes);
      if (faults.length > 0) return failure(...faults);
      return success({
        nodes,
        data: {
          units: data.map((row) => textIn(row, "uCode") ?? ""),
          codes,
          columns: codes.map((code) =>
            Float64Array.from(data, (row) => numberIn(row, code) ?? NaN)
          ),
          groups: Object.fromEntries(
            groups.map((name) => [name, data.map((row) => textIn(row, name))])
          ),
        },
        rows: data.map(({ row }) => row),
        denominators: denominatorsOf(meta),
        warnings: unusedFaults(data, ["uCode", ...codes, ...groups]),
      });
    })
  );
