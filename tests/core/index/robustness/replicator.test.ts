import { replicator } from "../../../../src/core/index/robustness/replicator";
import type { Variation } from "../../../../src/core/index/robustness/variation";
import { scoresOf } from "../../../../src/core/index/pipeline/buildIndex";
import { weightsOf } from "../../../../src/core/index/pipeline/weightsOf";
import type { IndexRecord, Step } from "../../../../src/core/index/pipeline/record";
import { aggregateBy, builtOf, given, normaliseBy, smallData, smallRecord } from "../smallIndex";

const methods: readonly Variation[] = [
  {
    vary: "method",
    name: "scale",
    alternatives: [normaliseBy("minmax", 1, 100), normaliseBy("zscore", 10, 2)],
  },
  {
    vary: "method",
    name: "mean",
    alternatives: [aggregateBy("arithmetic"), aggregateBy("geometric")],
  },
  { vary: "method", name: "weights", alternatives: [given({}), given({ reach: 3 })] },
];

const replace = (record: IndexRecord, steps: readonly Step[]): IndexRecord => ({
  ...record,
  steps: record.steps.map((step) => steps.find((other) => other.step === step.step) ?? step),
});

const scoresAt = (
  variations: readonly Variation[],
  points: readonly (readonly number[])[],
  record = smallRecord,
  data = smallData
): Float64Array[] => {
  const replicate = replicator(builtOf(record, data), variations);
  return points.map((point) => {
    const result = replicate(point);
    if (!result.ok) throw new Error(result.faults[0]?.code);
    return result.value;
  });
};

test("each choice of alternatives gives the index that is built with them from the start", () => {
  const coordinates = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => [a, b, c])));
  const found = scoresAt(
    methods,
    coordinates.map((choice) => choice.map((alternative) => alternative / 2 + 0.2))
  );
  coordinates.forEach((choice, r) => {
    const chosen = methods.flatMap((variation, v) =>
      variation.vary === "method" ? (variation.alternatives[choice[v] ?? 0] ?? []) : []
    );
    expect(found[r]).toEqual(scoresOf(builtOf(replace(smallRecord, chosen))));
  });
});

test("without noise the weights stay, and with noise the scores move with the coordinate", () => {
  const noise = (share: number): readonly Variation[] => [
    { vary: "weights", name: "weights", noise: share },
  ];
  expect(scoresAt(noise(0), [[0.7]])[0]).toEqual(scoresOf(builtOf()));
  const [first, again, other] = scoresAt(noise(0.25), [[0.7], [0.7], [0.2]]);
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test("noise goes on the weights that the index finds by itself, too", () => {
  const record = replace(smallRecord, [
    { step: "weigh", method: "principalComponent", weights: {} },
  ]);
  const noise: readonly Variation[] = [{ vary: "weights", name: "weights", noise: 0 }];
  const rising = [Float64Array.of(1, 2, 4, 5, 9), Float64Array.of(2, 1, 5, 7, 8)];
  const data = { ...smallData, columns: [...rising, Float64Array.of(1, 3, 2, 5, 4)] };
  const built = builtOf(record, data);
  expect(weightsOf(built.stages)["firms"]).toBeCloseTo(0.5, 12);
  expect(scoresAt(noise, [[0.4]], record, data)[0]).toEqual(scoresOf(built));
});

test("an error of 0 changes nothing, a larger one only the indicators that have it", () => {
  const errors = (size: number): readonly Variation[] => [
    { vary: "errors", name: "survey", errors: { firms: new Float64Array(5).fill(size) } },
  ];
  expect(scoresAt(errors(0), [[0.5]])[0]).toEqual(scoresOf(builtOf()));
  const only: IndexRecord = {
    ...smallRecord,
    steps: [
      normaliseBy("none"),
      given({ firms: 1, skills: 0, reach: 0 }),
      aggregateBy("arithmetic"),
    ],
  };
  const draws = scoresAt(
    errors(10),
    Array.from({ length: 400 }, (_, i) => [i / 400]),
    only
  );
  const ofElm = draws.map((scores) => (scores[4] ?? NaN) - 100);
  const mean = ofElm.reduce((a, b) => a + b, 0) / 400;
  const deviation = Math.sqrt(ofElm.reduce((a, b) => a + (b - mean) ** 2, 0) / 399);
  expect(Math.abs(mean)).toBeLessThan(1.5);
  expect(Math.abs(deviation - 10)).toBeLessThan(1.2);
});

test("missing cells are drawn from those the impute step would fill them by", () => {
  const data = {
    ...smallData,
    columns: smallData.columns.map((column, c) => (c === 0 ? column.with(0, NaN) : column)),
  };
  const record: IndexRecord = {
    ...smallRecord,
    steps: [
      { step: "impute", filling: "mean", by: "column" },
      normaliseBy("none"),
      given({ firms: 1, skills: 0, reach: 0 }),
      aggregateBy("arithmetic"),
    ],
  };
  const missing: readonly Variation[] = [{ vary: "missing", name: "missing cells" }];
  const points = Array.from({ length: 60 }, (_, i) => [i / 60]);
  const draws = scoresAt(missing, points, record, data);
  const ofAsh = new Set(draws.map((scores) => scores[0]));
  expect([...ofAsh].sort((a = 0, b = 0) => a - b)).toEqual([20, 40, 60, 100]);
  for (const scores of draws) expect([...scores.slice(1)]).toEqual([20, 40, 60, 100]);
});

test("units that screening leaves out have no score, and the others keep their places", () => {
  const data = {
    ...smallData,
    columns: smallData.columns.map((column) => column.with(1, NaN)),
  };
  const record: IndexRecord = {
    ...smallRecord,
    steps: [
      { step: "screen", by: "coverage", minCoverage: 0.5, minNonZero: 0 },
      ...smallRecord.steps,
    ],
  };
  const [scores] = scoresAt(methods, [[0, 0, 0]], record, data);
  expect(scores).toHaveLength(5);
  expect(scores?.[1]).toBeNaN();
  expect([0, 2, 3, 4].map((unit) => scores?.[unit])).toEqual([...scoresOf(builtOf(record, data))]);
});
