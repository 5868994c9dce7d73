import { latinHypercube } from "../../../../src/core/simulate/draws/latinHypercube";
import { replications } from "../../../../src/core/index/robustness/replications";
import { usualVariations } from "../../../../src/core/index/robustness/usualVariations";
import type { IndexRecord } from "../../../../src/core/index/pipeline/record";
import { aggregateBy, builtOf, given, normaliseBy, smallRecord } from "../smallIndex";

const methodsOf = (record: IndexRecord): unknown =>
  usualVariations(record, 0.25).map((variation) => [
    variation.name,
    variation.vary === "method" ? variation.alternatives.length : variation.vary,
  ]);

test("what an index does not do is not doubted", () => {
  expect(methodsOf(smallRecord)).toEqual([
    ["normalisation", 2],
    ["aggregation", 2],
    ["weight noise", "weights"],
  ]);
  const imputed: IndexRecord = {
    ...smallRecord,
    steps: [{ step: "impute", filling: "mean", by: "column" }, ...smallRecord.steps],
  };
  expect(methodsOf(imputed)).toContainEqual(["missing cells", "missing"]);
});

test("the index's own way comes first and is not repeated", () => {
  const record: IndexRecord = {
    ...smallRecord,
    steps: [normaliseBy("zscore", 100, 10), given({}), aggregateBy("geometric")],
  };
  const [normalisation, aggregation] = usualVariations(record, 0.25);
  expect(normalisation).toMatchObject({ alternatives: [normaliseBy("zscore", 100, 10)] });
  expect(aggregation).toMatchObject({
    alternatives: ["geometric", "arithmetic", "power:0.5"].map(aggregateBy),
  });
});

test("a node's coverage stays whatever its mean", () => {
  const record: IndexRecord = {
    ...smallRecord,
    steps: [
      normaliseBy("minmax"),
      given({}),
      {
        step: "aggregate",
        usual: { method: "arithmetic", minCoverage: 0 },
        exceptions: { base: { method: "geometric", minCoverage: 0.6 } },
      },
    ],
  };
  const [, aggregation] = usualVariations(record, 0.25);
  if (aggregation?.vary !== "method") throw new Error("Aggregation is a method.");
  for (const step of aggregation.alternatives)
    expect(step).toMatchObject({ exceptions: { base: { minCoverage: 0.6 } } });
});

test("scores of 0 fail in none of them", () => {
  const index = builtOf({
    ...smallRecord,
    steps: [normaliseBy("minmax"), given({}), aggregateBy("arithmetic")],
  });
  const variations = usualVariations(index.record, 0.25);
  const result = replications(index, variations, latinHypercube(60, variations.length, 1));
  expect(result.ok && result.value.failed).toEqual([]);
});
