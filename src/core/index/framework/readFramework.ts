import type { Column } from "../../catalogue/defineColumns";
import { failure, fault, success, then, type Cells, type Fault, type Result } from "../../fault";
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

/** A framework, and what its table says that is not used. */
export interface FrameworkReading {
  readonly framework: Framework;
  readonly warnings: readonly Fault[];
}

/**
 * Reads a framework table: Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate,
 * MinCoverage, in any order. A fault names the row, and a column nobody knows is one.
 *
 * @param name how the user knows the table
 */
export const readFramework = (cells: Cells, name: string): Result<FrameworkReading> =>
  then(readTable(cells, columns, name), ({ rows, unused }) => {
    const faults = [
      ...unused.map((found): Fault => ({ ...found, kind: "value" })),
      ...rows.flatMap((row) => [
        ...row.faults,
        ...directionFaults(row, name),
        ...aggregateFaults(row, name),
      ]),
    ];
    if (faults.length > 0) return failure(...faults);
    const places = rows.map(({ row }) => row);
    return then(buildFramework(rows.map(nodeOf), name, places), (framework) =>
      success({ framework, warnings: rows.flatMap((row) => idleFaults(framework, row, name)) })
    );
  });
