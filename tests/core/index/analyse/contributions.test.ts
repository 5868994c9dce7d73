import fc from "fast-check";
import { contributions } from "../../../../src/core/index/analyse/contributions";
import { buildIndex, scoresOf } from "../../../../src/core/index/pipeline/buildIndex";
import type { IndexRecord } from "../../../../src/core/index/pipeline/record";
import { dataOf, sampleIndex, sampleRecord, sound } from "../sampleIndex";

test("by hand: shares of the weighted sum", () => {
  const found = sound(contributions(sampleIndex()));
  // A: x 0, y 100, z 100; Left 50 with weight 3, z with weight 1.
  expect(found.codes).toEqual(["x", "y", "z"]);
  expect(found.columns.map((column) => column[0])).toEqual([0, 37.5, 25]);
  // D: z is missing, so Left carries it all.
  expect(found.columns[2]?.[3]).toBeNaN();
});

test("contributions of every mean add up to the score", () => {
  const method = fc.constantFrom("arithmetic", "geometric", "harmonic", "power:2", "min", "median");
  const cell = fc.option(fc.integer({ min: 0, max: 99 }), { nil: NaN, freq: 8 });
  const column = fc
    .array(cell, { minLength: 6, maxLength: 6 })
    .filter((list) => new Set(list.filter((x) => !Number.isNaN(x))).size > 1);
  fc.assert(
    fc.property(method, method, column, column, column, (top, left, x, y, z) => {
      const record: IndexRecord = {
        nodes: sampleRecord().nodes,
        steps: [
          { step: "normalise", usual: { method: "minmax", parameters: [1, 100] }, exceptions: {} },
          { step: "weigh", method: "given", weights: { Left: 2, x: 3 } },
          {
            step: "aggregate",
            usual: { method: top, minCoverage: 0 },
            exceptions: { Left: { method: left, minCoverage: 0 } },
          },
        ],
      };
      const index = sound(buildIndex(record, dataOf({ x, y, z })));
      const { columns } = sound(contributions(index));
      scoresOf(index).forEach((score, i) => {
        const known = columns.map((part) => part[i] ?? NaN).filter((part) => !Number.isNaN(part));
        if (Number.isNaN(score)) expect(known).toEqual([]);
        else expect(known.reduce((a, b) => a + b) / score).toBeCloseTo(1, 12);
      });
    })
  );
});

test("Copeland's score is no sum of its parts", () => {
  const record = sampleRecord();
  const steps = record.steps.map((step) =>
    step.step === "aggregate" ? { ...step, usual: { method: "copeland", minCoverage: 0 } } : step
  );
  const index = sound(
    buildIndex({ ...record, steps }, dataOf({ x: [1, 2], y: [1, 2], z: [1, 2] }))
  );
  expect(contributions(index)).toMatchObject({ ok: false, faults: [{ code: "notDecomposable" }] });
});
