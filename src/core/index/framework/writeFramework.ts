import type { Cells, CellValue } from "../../fault";
import type { FrameworkNode } from "./framework";
import { frameworkColumns } from "./frameworkColumns";

const header = Object.values(frameworkColumns).map(({ label }) => label);

const rowOf = (node: FrameworkNode): readonly CellValue[] => [
  node.code,
  node.parent,
  node.weight,
  node.direction,
  node.normalise ?? null,
  node.p1 ?? null,
  node.p2 ?? null,
  node.aggregate ?? null,
  node.minCoverage === 0 ? null : node.minCoverage,
];

/** The table of a framework, as `readFramework` reads it. */
export const writeFramework = (nodes: Iterable<FrameworkNode>): Cells => [
  header,
  ...[...nodes].map(rowOf),
];
