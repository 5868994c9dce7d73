import { exceptionOf } from "../pipeline/exceptionOf";
import { failure, fault, success, type Result } from "../../fault";
import { withColumns, type IndicatorData } from "../indicatorData";
import { scoresOf, unitsOf, type BuiltIndex } from "../pipeline/buildIndex";
import { turned } from "../pipeline/turned";
import type { AggregateStep } from "../pipeline/record";
import { weightsOf } from "../pipeline/weightsOf";
import { sharesOf } from "./shares";

const aggregateStep = ({ record }: BuiltIndex): AggregateStep | undefined =>
  record.steps.find((step) => step.step === "aggregate");

/** Splits what a node has in the top among the children that are known of the unit. */
const splitNode = (
  index: BuiltIndex,
  code: string,
  step: AggregateStep,
  parts: Map<string, Float64Array>
): Result<undefined> => {
  const children = index.tree.children.get(code) ?? [];
  const method = (exceptionOf(step.exceptions, code) ?? step.usual).method;
  const shares = sharesOf(method);
  if (!shares) return failure(fault("notDecomposable", { header: code }, { found: method }));
  const weights = weightsOf(index.stages);
  const columns = children.map((child) =>
    turned(scoresOf(index, child), child, index.tree, index.record)
  );
  const own = parts.get(code) ?? new Float64Array();
  const below = children.map(() => new Float64Array(own.length).fill(NaN));
  own.forEach((part, i) => {
    const known = [...columns.keys()].filter((c) => !Number.isNaN(columns[c]?.[i]));
    const split = shares(
      known.map((c) => columns[c]?.[i] ?? NaN),
      known.map((c) => weights[children[c] ?? ""] ?? 1)
    );
    known.forEach((c, k) => {
      const column = below[c];
      if (column) column[i] = part * (split[k] ?? NaN);
    });
  });
  children.forEach((child, c) => parts.set(child, below[c] ?? own));
  return success(undefined);
};

/**
 * What every indicator adds to the score of a node, unit by unit; missing indicators add nothing and
 * are NaN. The contributions of a unit sum to its score exactly, up to rounding of the last digits.
 *
 * @param code the node whose score is split; the top where absent
 */
export const contributions = (
  index: BuiltIndex,
  code: string = index.tree.top
): Result<IndicatorData> => {
  const step = aggregateStep(index);
  if (!step) return failure(fault("stepMissing", {}, { found: "aggregate", expected: "" }));
  const parts = new Map([[code, scoresOf(index, code)]]);
  for (const node of [...index.tree.aggregates].reverse()) {
    if (!parts.has(node)) continue;
    const split = splitNode(index, node, step, parts);
    if (!split.ok) return split;
  }
  const codes = index.tree.indicators.filter((indicator) => parts.has(indicator));
  return success(
    withColumns(
      { units: unitsOf(index), codes, columns: [] },
      codes,
      codes.map((indicator) => parts.get(indicator) ?? new Float64Array())
    )
  );
};
