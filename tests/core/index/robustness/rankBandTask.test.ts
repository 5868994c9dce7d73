import { success } from "../../../../src/core/fault";
import {
  rankBandTask,
  rankBandWork,
  type RankBandAnswer,
} from "../../../../src/core/index/robustness/rankBandTask";
import type { Variation } from "../../../../src/core/index/robustness/variation";
import { localRunner } from "../../../support/localRunner";
import { aggregateBy, builtOf, normaliseBy } from "../smallIndex";

const noise: readonly Variation[] = [{ vary: "weights", name: "noise", noise: 0.4 }];
const question = { index: builtOf(), variations: noise, level: 0.9, top: 2 };

const answer = async (work: ReturnType<typeof rankBandWork>): Promise<RankBandAnswer> => {
  const result = await localRunner().run(work);
  if (!result.ok) throw new Error(result.faults[0]?.code);
  return result.value;
};

test("how the draws are cut into pieces does not move a bit of the answer", async () => {
  const work = rankBandWork(question, 60, 5);
  const [block] = work.pieces as Parameters<typeof rankBandTask.piece>[1][];
  const pieces = [0, 7, 31].map((first, p, all) => ({
    first,
    points: (block?.points ?? []).map((column) => column.slice(first, all[p + 1])),
  }));
  expect(pieces.map(({ points }) => points[0]?.length)).toEqual([7, 24, 29]);
  expect(await answer({ ...work, pieces })).toEqual(await answer(work));
});

test("a large index is cut into pieces of few replications", () => {
  const units = Array.from({ length: 3000 }, (_, i) => `u${i}`);
  const column = Float64Array.from(units, (_, i) => i);
  const large = builtOf(undefined, {
    units,
    codes: ["firms", "skills", "reach"],
    columns: [column, column.slice().reverse(), column],
  });
  expect(rankBandWork({ ...question, index: large }, 160, 1).pieces).toHaveLength(10);
});

test("the question and its pieces are plain data that another thread can be given", () => {
  const { shared, pieces } = rankBandWork(question, 20, 1);
  const sent = structuredClone({ shared, piece: pieces[0] });
  const here = rankBandTask.piece(question, pieces[0] as never);
  expect(rankBandTask.piece(sent.shared as never, sent.piece as never)).toEqual(here);
});

const failing: readonly Variation[] = [
  {
    vary: "method",
    name: "scale",
    alternatives: [normaliseBy("minmax", 1, 100), normaliseBy("zscore", 0, 1)],
  },
  { vary: "method", name: "mean", alternatives: [aggregateBy("geometric")] },
];

test("replications that fail are named by their number over all pieces", async () => {
  const { failed, replications } = await answer(
    rankBandWork({ ...question, variations: failing }, 40, 1)
  );
  expect(replications).toBe(40);
  expect(failed).toHaveLength(20);
  const second = rankBandTask.piece(
    { ...question, variations: failing },
    { first: 12, points: [Float64Array.of(0.1, 0.9), Float64Array.of(0, 0)] }
  );
  expect(second).toMatchObject(success({ failed: [{ replication: 13 }] }));
});

test("when all fail the answer is why", async () => {
  const all = failing.map((variation) =>
    variation.vary === "method"
      ? { ...variation, alternatives: variation.alternatives.slice(-1) }
      : variation
  );
  const result = await localRunner().run(rankBandWork({ ...question, variations: all }, 10, 1));
  expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual([
    "tooFewRuns",
    "notPositive",
  ]);
});
