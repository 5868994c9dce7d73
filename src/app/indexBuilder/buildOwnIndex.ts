import type { Fault } from "../../core/fault";
import type { Framework } from "../../core/index/framework/framework";
import { indexOfTables } from "../../core/index/indexOfTables";
import type { IndexMethods } from "../../core/index/methods";
import type { BuiltIndex } from "../../core/index/pipeline/buildIndex";
import type { Finding } from "../labData";
import type { ReadRange } from "./indexTables";
import { findingAt } from "./mixedColumns";
import { placeIndexFault } from "./placeIndexFault";

/** An index of the user's own tables, and what is to be said of them. */
export interface OwnIndex {
  /** Absent where the tables cannot make one, which the findings explain. */
  readonly built?: { readonly index: BuiltIndex; readonly framework: Framework };
  readonly findings: readonly Finding[];
}

/** A table has many columns that are no indicators; only of a framework is one worth a word. */
const isWorthAWord = ({ code, where }: Fault, { range }: ReadRange): boolean =>
  code !== "columnUnused" || where.name !== range.name;

/** Builds an index of a framework and a table of units, by these methods where the framework is silent. */
export const buildOwnIndex = (
  framework: ReadRange,
  data: ReadRange,
  methods: IndexMethods
): OwnIndex => {
  const names = { data: data.range.name, framework: framework.range.name };
  const result = indexOfTables(data.cells, framework.cells, names, methods, framework.mapping);
  const said = result.ok ? result.value.warnings : result.faults;
  const findings = [...said, ...(data.doubts ?? [])]
    .filter((fault) => isWorthAWord(fault, data))
    .map((fault) => findingAt(fault, data.mixed ?? []) ?? placeIndexFault(fault, framework, data));
  return result.ok
    ? { built: { index: result.value.index, framework: result.value.framework }, findings }
    : { findings };
};
