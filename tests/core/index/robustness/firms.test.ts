import { randomStream } from "../../../../src/core/numeric/random";
import { rollUp, type Firms } from "../../../../src/core/index/robustness/firms";
import { smallData } from "../smallIndex";

const firms: Firms = {
  units: ["Ash", "Ash", "Ash", "Birch"],
  columns: {
    firms: { rollUp: "sum", values: Float64Array.of(1, 1, 4, 7) },
    skills: { rollUp: "median", values: Float64Array.of(0.1, 0.2, 0.9, NaN) },
    reach: { rollUp: "mean", values: Float64Array.of(3, 3, 9, 2) },
  },
};

test("all firms rolled up: sum, median and mean; units without firms keep their values", () => {
  const { columns } = rollUp(smallData, firms);
  expect([...(columns[0] ?? [])]).toEqual([6, 7, 40, 60, 100]);
  expect([...(columns[1] ?? [])]).toEqual([0.2, NaN, 0.1, 0.6, 0.3]);
  expect([...(columns[2] ?? [])]).toEqual([5, 2, 4, 2, 3]);
});

test("a sample takes firms whole: what goes together in a firm stays together", () => {
  for (let seed = 0; seed < 200; seed++) {
    const { columns } = rollUp(smallData, firms, randomStream(seed));
    const large = ((columns[0]?.[0] ?? NaN) - 3) / 3;
    expect([0, 1, 2, 3]).toContain(large);
    expect(columns[2]?.[0]).toBeCloseTo(3 + 2 * large, 12);
  }
});

test("a unit of one firm has no other sample", () => {
  expect(rollUp(smallData, firms, randomStream(1)).columns[2]?.[1]).toBe(2);
});
