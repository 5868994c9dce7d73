import { failure, fault, success, then, type Fault, type Result } from "../../fault";
import { nearest } from "../../catalogue/nearest";
import { firstInfinite } from "../../numeric/missing";
import { buildFramework } from "../framework/buildFramework";
import type { IndicatorData } from "../indicatorData";
import type { IndexRecord, Step, StepName } from "./record";
import type { Tree } from "./stage";

const closing: readonly StepName[] = ["normalise", "weigh", "aggregate"];

/** The steps of an index that they must end with, and none of them twice. */
const orderFaults = (steps: readonly Step[]): readonly Fault[] => {
  const names = steps.map(({ step }) => step);
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  const ends = names.slice(-closing.length);
  return [
    ...twice.map((found) => fault("nameTwice", { name: "steps" }, { found })),
    ...(closing.every((name, i) => ends[i] === name)
      ? []
      : [
          fault(
            "wrongShape",
            { name: "steps" },
            { found: names.join(", "), expected: `in the end ${closing.join(", ")}` }
          ),
        ]),
  ];
};

/** Codes that a step speaks of although the index has no such node. */
const exceptionFaults = (steps: readonly Step[], tree: Tree): readonly Fault[] =>
  steps.flatMap((step) => {
    const codes =
      step.step === "weigh"
        ? Object.keys(step.weights)
        : step.step === "denominate"
          ? Object.keys(step.denominators)
          : "exceptions" in step
            ? Object.keys(step.exceptions)
            : [];
    return codes
      .filter((code) => !tree.nodes.has(code))
      .map((found) =>
        fault(
          "unknownName",
          { name: step.step },
          { found, guess: nearest(found, [...tree.nodes.keys()]) ?? "" }
        )
      );
  });

/** Checks the steps of a record against its tree. */
export const checkSteps = ({ steps }: IndexRecord, tree: Tree): Result<Tree> => {
  const faults = [...orderFaults(steps), ...exceptionFaults(steps, tree)];
  return faults.length > 0 ? failure(...faults) : success(tree);
};

/** Checks a record by itself and gives its tree. */
export const checkRecord = (record: IndexRecord): Result<Tree> =>
  then(buildFramework(record.nodes, "framework"), (tree) => checkSteps(record, tree));

const infiniteFaults = (data: IndicatorData): readonly Fault[] =>
  data.columns.flatMap((column, c) => {
    const place = firstInfinite(column);
    const where = { name: "data", row: place + 1, header: data.codes[c] ?? "" };
    return place < 0 ? [] : [fault("infiniteValue", where, {})];
  });

const twiceFaults = ({ codes }: IndicatorData): readonly Fault[] =>
  codes
    .filter((code, c) => codes.indexOf(code) !== c)
    .map((found) => fault("columnTwice", { name: "data", header: found }, { found }));

/** Checks that data hold what a tree needs; `rows` of the framework name the indicators missing. */
export const checkData = (
  data: IndicatorData,
  record: IndexRecord,
  tree: Tree
): Result<IndicatorData> => {
  const missing = tree.indicators
    .filter((code) => !data.codes.includes(code))
    .map((found) => {
      const row = record.nodes.findIndex(({ code }) => code === found) + 2;
      return fault(
        "indicatorMissing",
        { name: "framework", row, header: found },
        { found, guess: nearest(found, data.codes) ?? "" }
      );
    });
  const empty = data.units.length === 0 ? [fault("emptyTable", { name: "data" })] : [];
  const faults = [...empty, ...missing, ...twiceFaults(data), ...infiniteFaults(data)];
  return faults.length > 0 ? failure(...faults) : success(data);
};
