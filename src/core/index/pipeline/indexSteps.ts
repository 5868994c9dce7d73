import { failure, fault, gather, success, then, type Fault, type Result } from "../../fault";
import { missingCount } from "../../numeric/missing";
import { aggregateColumns } from "../aggregate/aggregateColumns";
import { columnOf, withColumns, type IndicatorData } from "../indicatorData";
import { normaliseColumn } from "../normalise/normaliseColumn";
import { weighTree } from "../weights/weighTree";
import { exceptionOf } from "./exceptionOf";
import type { AggregateStep, NormalisationSetting, NormaliseStep, WeighStep } from "./record";
import type { Before, Run } from "./stage";
import { turned } from "./turned";
import { weightsOf } from "./weightsOf";

const parametersOf = ({ parameters }: NormalisationSetting) =>
  parameters.map((p) => p ?? undefined);

export const runNormalise: Run<NormaliseStep> = (step, { data, tree }) =>
  then(
    gather(
      tree.indicators.map((code) => {
        const setting = exceptionOf(step.exceptions, code) ?? step.usual;
        return normaliseColumn(
          columnOf(data, code),
          {
            method: setting.method,
            direction: tree.nodes.get(code)?.direction ?? 1,
            parameters: parametersOf(setting),
          },
          { header: code }
        );
      })
    ),
    (columns) =>
      success({
        step,
        data: withColumns(data, tree.indicators, columns),
        report: { step: "normalise" },
        warnings: [],
      })
  );

export const runWeigh: Run<WeighStep> = (step, { data, tree }) =>
  then(weighTree(step, tree, data), (weights) =>
    success({ step, data, report: { step: "weigh", weights }, warnings: [] })
  );

/** A fault of a node knows its code, and child and unit by their places. */
const named = (
  { where: { row, column }, ...found }: Fault,
  code: string,
  children: readonly string[],
  units: readonly string[]
): Fault => {
  const unit = row === undefined ? undefined : units[row - 1];
  const child = column === undefined ? undefined : children[column - 1];
  const header = [code, child, unit].filter((part) => part !== undefined).join(", ");
  return { ...found, where: { header } };
};

const aggregateNode = (
  code: string,
  step: AggregateStep,
  before: Before,
  scores: ReadonlyMap<string, Float64Array>
): Result<Float64Array> => {
  const children = before.tree.children.get(code) ?? [];
  const weights = weightsOf(before.stages);
  const setting = exceptionOf(step.exceptions, code) ?? step.usual;
  const result = aggregateColumns(
    children.map((child) =>
      turned(scores.get(child) ?? new Float64Array(), child, before.tree, before.record)
    ),
    { ...setting, weights: children.map((child) => weights[child] ?? 1) },
    {}
  );
  return result.ok
    ? result
    : failure(...result.faults.map((found) => named(found, code, children, before.data.units)));
};

const scored = (data: IndicatorData, scores: ReadonlyMap<string, Float64Array>): IndicatorData =>
  withColumns(data, [...scores.keys()], [...scores.values()]);

export const runAggregate: Run<AggregateStep> = (step, before) => {
  const { data, tree } = before;
  const scores = new Map(tree.indicators.map((code) => [code, columnOf(data, code)]));
  for (const code of tree.aggregates) {
    const column = aggregateNode(code, step, before, scores);
    if (!column.ok) return column;
    scores.set(code, column.value);
  }
  const without = missingCount(scores.get(tree.top) ?? new Float64Array());
  return success({
    step,
    data: scored(data, scores),
    report: { step: "aggregate" },
    warnings: without > 0 ? [fault("unitsUnscored", {}, { found: without }, "warning")] : [],
  });
};
