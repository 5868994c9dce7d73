import fc from "fast-check";
import {
  serviceWeights,
  withWeight,
} from "../../../../src/hosts/taskpane/scenarios/serviceWeights";

const wholePercent = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

it("moves the other two in their proportion", () => {
  expect(withWeight({}, "training", 0.5)).toEqual({
    training: 0.5,
    infrastructure: 0.25,
    technology: 0.25,
  });
  const uneven = { training: 0.2, infrastructure: 0.6, technology: 0.2 };
  expect(withWeight(uneven, "technology", 0.6)).toEqual({
    training: 0.1,
    infrastructure: 0.3,
    technology: 0.6,
  });
});

it("divides evenly what one weight had alone", () => {
  const all = { training: 1, infrastructure: 0, technology: 0 };
  expect(withWeight(all, "training", 0.4)).toEqual({
    training: 0.4,
    infrastructure: 0.3,
    technology: 0.3,
  });
});

it("keeps the sum of three weights at one however they are moved", () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(...serviceWeights), wholePercent), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(moves, (each) => {
      let policy = withWeight({}, "training", 0.5);
      for (const [id, value] of each) policy = withWeight(policy, id, value);
      const weights = Object.values(policy);
      expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    })
  );
});
