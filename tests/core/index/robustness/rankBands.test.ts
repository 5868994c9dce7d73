import { probabilityAbove } from "../../../../src/core/index/robustness/probabilityAbove";
import { rankBands } from "../../../../src/core/index/robustness/rankBands";

const nominal = Float64Array.of(30, 20, 10, NaN);
const replicated = [
  Float64Array.of(3, 2, 1, 4),
  Float64Array.of(3, 2, 1, NaN),
  Float64Array.of(2, 3, 1, NaN),
  Float64Array.of(2, 2, 1, NaN),
];

test("bands hold ranks that occur, and tied units share the better one", () => {
  const bands = rankBands(nominal, replicated, 0.5, 1);
  // By hand: the first unit has the ranks 2, 1, 2, 1, the second 3, 2, 1, 1, the third 4, 3, 3, 3.
  expect(bands.map(({ rank, low, high, top }) => [rank, low, high, top])).toEqual([
    [1, 1, 2, 0.5],
    [2, 1, 2, 0.5],
    [3, 3, 3, 0],
    [NaN, 1, 1, 1],
  ]);
});

test("a unit without a score in a replication has no rank there", () => {
  expect(rankBands(nominal, replicated, 0.9, 1).map(({ unranked }) => unranked)).toEqual([
    0, 0, 0, 3,
  ]);
});

test("the whole level reaches from the best rank to the worst", () => {
  const bands = rankBands(nominal, replicated, 1, 3);
  expect(bands.slice(0, 3).map(({ low, high }) => [low, high])).toEqual([
    [1, 2],
    [1, 3],
    [3, 4],
  ]);
});

test("P(A above B) counts a tie half, and only replications that have both", () => {
  expect(probabilityAbove(replicated, 0, 1)).toBe((2 + 0.5) / 4);
  expect(probabilityAbove(replicated, 1, 0)).toBe((1 + 0.5) / 4);
  expect(probabilityAbove(replicated, 3, 0)).toBe(1);
});
