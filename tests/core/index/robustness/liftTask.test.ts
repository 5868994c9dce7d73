import { liftTask, liftWork } from "../../../../src/core/index/robustness/liftTask";
import { localRunner } from "../../../support/localRunner";
import { builtOf, smallData } from "../smallIndex";

const liftOf = async (unit: string) => {
  const place = smallData.units.indexOf(unit);
  const result = await localRunner([liftTask as never]).run(
    liftWork({ index: builtOf(), unit: place })
  );
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

it("tells what each indicator alone would have to be, those that lift furthest first", async () => {
  const lifts = await liftOf("Date");
  expect(lifts.length).toBeGreaterThan(0);
  const best = lifts.map((lift) => lift.best);
  expect(best).toEqual([...best].sort((a, b) => a - b));
  for (const { next, best: reached } of lifts) {
    expect(next.to).not.toBe(next.from);
    expect(reached).toBeLessThanOrEqual(next.rank);
  }
});

it("has nothing to tell of the first", async () => {
  const all = await Promise.all(smallData.units.map(liftOf));
  expect(all.filter((lifts) => lifts.length === 0)).toHaveLength(1);
});
