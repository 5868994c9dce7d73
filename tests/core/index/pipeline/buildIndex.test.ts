import {
  buildIndex,
  rebuildIndex,
  scoresOf,
  unitsOf,
  warningsOf,
} from "../../../../src/core/index/pipeline/buildIndex";
import { changeStep } from "../../../../src/core/index/pipeline/changeStep";
import type { IndexRecord } from "../../../../src/core/index/pipeline/record";
import { defaultTreatment } from "../../../../src/core/index/treat/treatColumn";
import { dataOf, sampleData, sampleIndex, sampleRecord, sound } from "../sampleIndex";

const rounded = (scores: Float64Array): number[] => [...scores].map((x) => Number(x.toFixed(9)));

const allSteps = [
  { step: "denominate", denominators: { x: "people" } },
  { step: "impute", filling: "mean", by: "column" },
  { step: "screen", by: "coverage", minCoverage: 0.5, minNonZero: 0 },
  { step: "treat", treatment: defaultTreatment, exceptions: { z: "none" } },
] as const;

test("a small index by hand: less of y is better, z is missing of D", () => {
  const index = sampleIndex();
  expect(rounded(scoresOf(index, "Left"))).toEqual([50, 65, 50, 42.5, 57.5]);
  // (3·Left + z)/4, z normalised to 100, 0, 50, –, 25; D has Left alone.
  expect(rounded(scoresOf(index))).toEqual([62.5, 48.75, 50, 42.5, 49.375]);
});

test("every step leaves its data behind", () => {
  const index = sampleIndex(allSteps);
  expect(index.stages.map(({ step }) => step.step)).toEqual([
    ...allSteps.map(({ step }) => step),
    "normalise",
    "weigh",
    "aggregate",
  ]);
  expect([...index.stages[0]!.data.columns[0]!]).toEqual([0.5, 0.75, 1, 1, 4]);
  expect(index.stages[1]?.report).toEqual({ step: "impute", filled: 1 });
  expect(index.stages[1]?.data.columns[2]?.[3]).toBe(4.75);
});

test("a change of the last step keeps every stage before it, the same objects", () => {
  const index = sampleIndex(allSteps);
  const record = sound(
    changeStep(index.record, "aggregate", (step) => ({
      ...step,
      usual: { method: "power:2", minCoverage: 0 },
    }))
  );
  const again = sound(rebuildIndex(record, index));
  again.stages.forEach((stage, i) =>
    expect(stage === index.stages[i]).toBe(i < index.stages.length - 1)
  );
  expect([...scoresOf(again)]).toEqual([...scoresOf(sound(buildIndex(record, sampleData)))]);
});

test.each([
  ["denominate", 0],
  ["impute", 1],
  ["treat", 3],
  ["normalise", 4],
  ["weigh", 5],
] as const)("a change of %s keeps %i stages", (name, kept) => {
  const index = sampleIndex(allSteps);
  const changes = {
    denominate: { denominators: {} },
    impute: { filling: "median" },
    treat: { exceptions: {} },
    normalise: { usual: { method: "zscore", parameters: [50, 10] } },
    weigh: { method: "equal" },
  } as const;
  const record: IndexRecord = {
    ...index.record,
    steps: index.record.steps.map((step) =>
      step.step === name ? { ...step, ...changes[name] } : step
    ),
  };
  const again = sound(rebuildIndex(record, index));
  expect(again.stages.filter((stage) => index.stages.includes(stage))).toHaveLength(kept);
  expect([...scoresOf(again)]).toEqual([...scoresOf(sound(buildIndex(record, sampleData)))]);
});

test("a record that says the same builds nothing anew", () => {
  const index = sampleIndex(allSteps);
  const copy = JSON.parse(JSON.stringify(index.record)) as IndexRecord;
  const again = sound(rebuildIndex(copy, index));
  expect(again.stages.every((stage, i) => stage === index.stages[i])).toBe(true);
});

test("a step that the index does not have cannot be varied", () => {
  const result = changeStep(sampleRecord(), "impute", (step) => step);
  expect(result).toMatchObject({ ok: false, faults: [{ code: "stepMissing" }] });
});

test("screening leaves out units, and groups go with them", () => {
  const data = {
    ...dataOf({ x: [1, NaN, 3, NaN], y: [1, NaN, 4, 9], z: [2, 5, 8, 1] }),
    groups: { region: ["n", "n", "s", "s"] },
  };
  const steps = [
    { step: "screen", by: "coverage", minCoverage: 0.5, minNonZero: 0 },
    { step: "impute", filling: "mean", by: "group", group: "region" },
  ] as const;
  const index = sound(buildIndex(sampleRecord(steps), data));
  expect(unitsOf(index)).toEqual(["A", "C", "D"]);
  expect([...index.stages[1]!.data.columns[0]!]).toEqual([1, 3, 3]);
});

test("an aggregate that counts against is turned over about the middle of its scale", () => {
  const plain = sampleRecord();
  const nodes = plain.nodes.map((node) =>
    node.code === "Left" ? { ...node, direction: -1 as const } : node
  );
  const index = sound(buildIndex({ ...plain, nodes }, sampleData));
  expect(rounded(scoresOf(index))).toEqual([62.5, 26.25, 50, 57.5, 38.125]);
});

test("what remains open is said: units without a score, cells that could not be filled", () => {
  const data = dataOf({ x: [1, 2, NaN], y: [2, 1, NaN], z: [1, 2, NaN] });
  const steps = [{ step: "impute", filling: "mean", by: "unit" }] as const;
  const index = sound(buildIndex(sampleRecord(steps), data));
  expect(warningsOf(index).map(({ code }) => code)).toEqual(["stillMissing", "unitsUnscored"]);
  expect(scoresOf(index)[2]).toBeNaN();
});

test.each([
  ["an infinite value", { x: [1, Infinity], y: [1, 2], z: [1, 2] }, "infiniteValue"],
  ["a constant column", { x: [1, 1], y: [1, 2], z: [1, 2] }, "constantColumn"],
  ["an indicator without data", { x: [1, 2], y: [1, 2] }, "indicatorMissing"],
  ["no units", { x: [], y: [], z: [] }, "emptyTable"],
])("%s is refused by name", (_, columns, code) => {
  expect(buildIndex(sampleRecord(), dataOf(columns))).toMatchObject({
    ok: false,
    faults: [{ code }],
  });
});

test("steps in an order that makes no index are refused", () => {
  const { nodes, steps } = sampleRecord();
  for (const bad of [steps.slice(1), [...steps].reverse(), [...steps, ...steps.slice(-1)]])
    expect(buildIndex({ nodes, steps: bad }, sampleData).ok).toBe(false);
});

test("a step that speaks of a node the index does not have is refused", () => {
  const record = sound(
    changeStep(sampleRecord(), "weigh", (step) => ({ ...step, weights: { Lefd: 2 } }))
  );
  expect(buildIndex(record, sampleData)).toMatchObject({
    ok: false,
    faults: [{ code: "unknownName", details: { guess: "Left" } }],
  });
});
