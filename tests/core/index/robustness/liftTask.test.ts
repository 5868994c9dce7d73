import type { AnyTask } from "../../../../src/core/catalogue/task";
import { liftTask, liftWork } from "../../../../src/core/index/robustness/liftTask";
import { scoresOf } from "../../../../src/core/index/pipeline/buildIndex";
import { localRunner } from "../../../support/localRunner";
import { aggregateBy, builtOf, given, normaliseBy, smallData, smallRecord } from "../smallIndex";

/** From 0 to 100, equal weights: the index is the mean of the base's mean and of reach. */
const index = builtOf({
  ...smallRecord,
  steps: [normaliseBy("minmax", 0, 100), given({}), aggregateBy("arithmetic")],
});

const liftsOf = async (unit: string) => {
  const question = { index, unit: smallData.units.indexOf(unit) };
  const result = await localRunner([liftTask as AnyTask]).run(liftWork(question));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

it("tells what each indicator alone would add at its best, the most first", async () => {
  // Cedar: firms 40, skills 0, reach 75, so a score of 47.5; skills at 0.9 add 25, firms 15 and reach 12.5.
  expect(scoresOf(index)[2]).toBeCloseTo(47.5, 9);
  const lifts = await liftsOf("Cedar");
  expect(lifts.map(({ code, from, best }) => [code, from, best.value])).toEqual([
    ["skills", 0.1, 0.9],
    ["firms", 40, 100],
    ["reach", 4, 5],
  ]);
  [25, 15, 12.5].forEach((gain, i) => expect(lifts[i]?.gain).toBeCloseTo(gain, 9));
});

it("tells what would do for the next better rank, and the rank at the best", async () => {
  for (const { next, best } of await liftsOf("Cedar")) {
    if (next?.to === undefined) continue;
    expect(best.rank).toBeLessThanOrEqual(next.rank);
  }
});

it("has no better rank to offer to the first", async () => {
  const scores = [...scoresOf(index)];
  const first = smallData.units[scores.indexOf(Math.max(...scores))] ?? "";
  expect((await liftsOf(first)).map(({ next }) => next)).not.toContainEqual(expect.anything());
});
