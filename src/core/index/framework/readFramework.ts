import type { Column } from "../../catalogue/defineColumns";
import { failure, fault, success, then, type Cells, type Fault, type Result } from "../../fault";
import { sum } from "../../numeric/sum";
import type { ColumnMapping } from "../../table/columnMapping";
import { readTable, type TableRow } from "../../table/readTable";
import { readAggregation } from "../aggregate/aggregations";
import { buildFramework } from "./buildFramework";
import type { Framework, FrameworkNode } from "./framework";
import { frameworkColumns } from "./frameworkColumns";

const columns: readonly Column[] = Object.values(frameworkColumns);

const directionFaults = ({ numbers, row }: TableRow, name: string): readonly Fault[] => {
  const found = numbers["direction"] ?? 1;
  return found === 1 || found === -1
    ? []
    : [
        fault(
          "notAChoice",
          { name, row, header: "direction" },
          { found, expected: "1, -1", guess: "" }
        ),
      ];
};

const aggregateFaults = ({ texts, row }: TableRow, name: string): readonly Fault[] => {
  const method = texts["aggregate"];
  const read =
    method === undefined ? undefined : readAggregation(method, { name, row, header: "aggregate" });
  return read?.ok === false ? read.faults : [];
};

const nodeOf = ({ texts, numbers }: TableRow): FrameworkNode => ({
  code: texts["code"] ?? "",
  parent: texts["parent"] ?? null,
  weight: numbers["weight"] ?? 1,
  direction: numbers["direction"] === -1 ? -1 : 1,
  normalise: texts["normalise"],
  p1: numbers["p1"],
  p2: numbers["p2"],
  aggregate: texts["aggregate"],
  minCoverage: numbers["minCoverage"] ?? 0,
});

/** What a row says that its kind of node cannot use: said, since it would change nothing. */
const idleFaults = (framework: Framework, row: TableRow, name: string): readonly Fault[] => {
  const code = row.texts["code"] ?? "";
  const idle = framework.children.has(code)
    ? ["normalise", "p1", "p2"]
    : ["aggregate", "minCoverage"];
  return idle
    .filter((id) => row.texts[id] !== undefined || row.numbers[id] !== undefined)
    .map((header) =>
      fault("settingUnused", { name, row: row.row, header }, { found: code }, "warning")
    );
};

/** How far weights that are shares may be from 1 together: three thirds of two decimals. */
const shareTolerance = 0.015;

/**
 * Weights that look like shares, each given and below 1, but do not sum to 1: only their
 * proportions count, so this is said and nothing more.
 */
const shareFaults = (
  { children }: Framework,
  rows: readonly TableRow[],
  name: string
): readonly Fault[] => {
  const rowOf = new Map(rows.map((row) => [row.texts["code"], row]));
  return [...children].flatMap(([parent, codes]) => {
    const weights = codes.flatMap((code) => rowOf.get(code)?.numbers["weight"] ?? []);
    const areShares = weights.length === codes.length && weights.every((x) => x > 0 && x < 1);
    const total = sum(weights);
    if (codes.length < 2 || !areShares || Math.abs(total - 1) <= shareTolerance) return [];
    const row = rowOf.get(codes[0])?.row;
    const where = { name, ...(row === undefined ? {} : { row }), header: "weight" };
    return [fault("weightsDoNotSum", where, { found: total, names: parent }, "warning")];
  });
};

/** A framework, and what its table says that is not used. */
export interface FrameworkReading {
  readonly framework: Framework;
  /** Code of a node → its row, the header being row 1. */
  readonly rows: ReadonlyMap<string, number>;
  readonly warnings: readonly Fault[];
}

/**
 * Reads a framework table: Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate,
 * MinCoverage, in any order. A fault names the row, and a column nobody knows is one; beside
 * headers that the user matched, it is only said.
 *
 * @param name how the user knows the table
 * @param mapping which of the user's headers stand for these columns, where they have others
 */
export const readFramework = (
  cells: Cells,
  name: string,
  mapping: ColumnMapping = {}
): Result<FrameworkReading> =>
  then(readTable(cells, columns, name, mapping), ({ rows, unused }) => {
    const isMatched = Object.keys(mapping).length > 0;
    const faults = [
      ...(isMatched ? [] : unused.map((found): Fault => ({ ...found, kind: "value" }))),
      ...rows.flatMap((row) => [
        ...row.faults,
        ...directionFaults(row, name),
        ...aggregateFaults(row, name),
      ]),
    ];
    if (faults.length > 0) return failure(...faults);
    const places = rows.map(({ row }) => row);
    return then(buildFramework(rows.map(nodeOf), name, places), (framework) =>
      success({
        framework,
        rows: new Map(rows.map(({ texts, row }) => [texts["code"] ?? "", row])),
        warnings: [
          ...unused,
          ...rows.flatMap((row) => idleFaults(framework, row, name)),
          ...shareFaults(framework, rows, name),
        ],
      })
    );
  });
