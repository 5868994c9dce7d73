import {
  valueForRank,
  type ValueForRank,
} from "../../../../src/core/index/robustness/valueForRank";
import { scoresOf } from "../../../../src/core/index/pipeline/buildIndex";
import { ranks } from "../../../../src/core/numeric/ranks";
import { builtOf, smallData, smallRecord } from "../smallIndex";

const index = builtOf();

const valueOf = (unit: number, code: string, rank: number, from = index): ValueForRank => {
  const result = valueForRank(from, unit, code, rank);
  if (!result.ok) throw new Error(result.faults[0]?.code);
  return result.value;
};

const rankWith = (unit: number, code: string, value: number): number | undefined => {
  const columns = smallData.columns.map((column, c) =>
    smallData.codes[c] === code ? column.with(unit, value) : column
  );
  const built = builtOf(smallRecord, { ...smallData, columns });
  return ranks(scoresOf(built), "descending", "min")[unit];
};

test("the value reaches the rank, and a little less does not", () => {
  const { from = NaN, to = NaN, rank } = valueOf(2, "skills", 2);
  expect(from).toBe(0.1);
  expect(rank).toBe(2);
  expect(rankWith(2, "skills", to)).toBe(2);
  expect(rankWith(2, "skills", to - 1e-6 * (to - from))).toBeGreaterThan(2);
});

test("a rank that is held already needs no change", () => {
  expect(valueOf(0, "firms", 1)).toEqual({ from: 0, to: 0, rank: 1 });
});

test("a rank beyond the range of the data is said to be so, with the best there is", () => {
  const { to, rank } = valueOf(1, "skills", 1);
  expect(to).toBeUndefined();
  expect(rank).toBe(rankWith(1, "skills", 0.9));
});

test("where less is better the value falls", () => {
  const less = builtOf({
    ...smallRecord,
    nodes: smallRecord.nodes.map((node) =>
      node.code === "firms" ? { ...node, direction: -1 } : node
    ),
  });
  const { from = NaN, to = NaN } = valueOf(4, "firms", 2, less);
  expect(to).toBeLessThan(from);
});

test("a missing cell has a value that it would need, too", () => {
  const columns = smallData.columns.map((column, c) => (c === 1 ? column.with(3, NaN) : column));
  const missing = builtOf(smallRecord, { ...smallData, columns });
  const { from, to, rank } = valueOf(3, "skills", 3, missing);
  expect(from).toBeUndefined();
  expect(rank).toBe(3);
  // By hand: Date needs a base of 0.7 against Cedar, so 0.8 of the range from 0.1 to 0.9.
  expect(to).toBeCloseTo(0.74, 12);
});

test.each([
  ["speed", 1, "unknownName"],
  ["base", 1, "unknownName"],
  ["firms", 0, "outOfRange"],
  ["firms", 6, "outOfRange"],
  ["firms", 1.5, "outOfRange"],
])("%s and rank %p: %s", (code, rank, expected) => {
  expect(valueForRank(index, 0, code, rank)).toMatchObject({
    ok: false,
    faults: [{ code: expected }],
  });
});
