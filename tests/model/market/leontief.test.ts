import fc from "fast-check";
import {
  calledForth,
  importLeakage,
  inputCoefficients,
  multipliers,
} from "../../../src/model/market/leontief";

// Two sectors, by hand: A = {0.15, 0.25; 0.20, 0.05}, determinant of I − A 0.7575, so the inverse
// is {0.95, 0.25; 0.20, 0.85}/0.7575.
const table = {
  transactions: [
    [150, 500],
    [200, 100],
  ],
  totalOutput: [1000, 2000],
};

test("two sectors by hand", () => {
  const found = multipliers(table, [50, 40]);
  expect(found?.output[0]).toBeCloseTo(1.15 / 0.7575, 12);
  expect(found?.output[1]).toBeCloseTo(1.1 / 0.7575, 12);
  // Workers per output 0.05 and 0.02.
  expect(found?.employment?.[0]).toBeCloseTo((0.05 * 0.95 + 0.02 * 0.2) / 0.7575, 12);
  expect(found?.employment?.[1]).toBeCloseTo((0.05 * 0.25 + 0.02 * 0.85) / 0.7575, 12);
});

test("an economy that uses up all it makes has no multipliers", () => {
  const used = [
    [600, 400],
    [400, 1600],
  ];
  expect(multipliers({ transactions: used, totalOutput: [1000, 2000] })).toBeUndefined();
});

const economies = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    transactions: fc.array(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
      { minLength: size, maxLength: size }
    ),
    totalOutput: fc.array(fc.double({ min: 7, max: 50, noNaN: true }), {
      minLength: size,
      maxLength: size,
    }),
  })
);

test("the multipliers are what the rounds of purchases add up to", () => {
  fc.assert(
    fc.property(economies, (economy) => {
      const coefficients = inputCoefficients(economy);
      const size = economy.totalOutput.length;
      let round = Array<number>(size).fill(1);
      const total = [...round];
      for (let n = 0; n < 400; n++) {
        const before = round;
        round = before.map((_, j) =>
          before.reduce((sum, value, i) => sum + value * (coefficients[i]?.[j] ?? NaN), 0)
        );
        round.forEach((value, j) => (total[j] = (total[j] ?? NaN) + value));
      }
      calledForth(coefficients, Array<number>(size).fill(1))?.forEach((value, j) =>
        expect(value / (total[j] ?? NaN)).toBeCloseTo(1, 10)
      );
    }),
    { numRuns: 50 }
  );
});

test("what is not paid to people leaks: value added and imports make up every unit of demand", () => {
  // By hand: sector 1 spends 350 of 1000 at home and 150 abroad, sector 2 600 and 400 of 2000.
  const leaked = importLeakage(table, [150, 400]) ?? [];
  const valueAdded = calledForth(inputCoefficients(table), [0.5, 0.5]) ?? [];
  leaked.forEach((each, j) => expect(each + (valueAdded[j] ?? NaN)).toBeCloseTo(1, 12));
  expect(leaked[0]).toBeCloseTo((0.15 * 0.95 + 0.2 * 0.2) / 0.7575, 12);
});
