import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { keep, type KeptScenario } from "../../../../src/hosts/taskpane/sideBySide/kept";
import {
  sideBySideView,
  sideBySideWish,
  type KeptFutures,
} from "../../../../src/hosts/taskpane/sideBySide/sideBySide.vm";
import { futuresOf } from "../../../../src/model/futures/futuresTask";
import type { Policy } from "../../../../src/model/cluster/policy";
import { defaultSegment } from "../../../../src/model/segments/simulationInputs";
import { outcomeOrder } from "../../../../src/hosts/taskpane/scenarios/outcomes.vm";
import { oneSubject } from "../../../../src/hosts/taskpane/scenarios/subject";
import { localRunner } from "../../../support/localRunner";

const subject = oneSubject("Agra", defaultSegment);

const keptOf = (...policies: Policy[]): readonly KeptScenario[] =>
  policies.reduce<readonly KeptScenario[]>(
    (kept, policy) => keep(kept, "Kept", forAll(policy)),
    []
  );

const futuresOfKept = async (kept: readonly KeptScenario[]): Promise<KeptFutures> => {
  const wish = sideBySideWish(subject, kept);
  const result = await localRunner().run(futuresOf({ ...wish, draws: 100, seed: 1 }));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return { kept, futures: result.value, outcomes: outcomeOrder };
};

it("runs no policy before the kept ones", () => {
  const policy = { tariffOutput: 0.5 };
  expect(sideBySideWish(subject, keptOf(policy)).policies).toEqual([{}, policy]);
});

it("says of every pair which brings more, in the words of the outcome", async () => {
  const kept = keptOf(
    { tariffOutput: 0.8 },
    { tariffOutput: 0.4 },
    { tariffOutput: 0.5, start: 30 }
  );
  const { pairs, rows } = sideBySideView(await futuresOfKept(kept), "output");
  // A higher tariff on what competes never lowers output; the third never begins.
  expect(pairs).toEqual([
    "A brings more output than B in 100 of 100 futures.",
    "A brings more output than C in 100 of 100 futures.",
    "B brings more output than C in 100 of 100 futures.",
  ]);
  expect(rows.map(({ letter, chance }) => [letter, chance])).toEqual([
    ["A", "higher in 100 of 100 futures"],
    ["B", "higher in 100 of 100 futures"],
    ["C", "the same in all futures"],
  ]);
});

it("says so where two bring the same", async () => {
  const kept = keptOf({ tariffOutput: 0.5, start: 30 }, { tariffOutput: 0.8, start: 30 });
  const view = sideBySideView(await futuresOfKept(kept), "jobs");
  expect(view.pairs).toEqual(["A and B bring the same number of jobs in all futures."]);
});

it("has the chart in words and every outcome in the table", async () => {
  const kept = keptOf({ tariffOutput: 0.8 });
  const { altText, rows, middles } = sideBySideView(await futuresOfKept(kept), "output");
  expect(altText).toMatch(/^Output, change against no policy\. A: \+\d+\s%; nine futures in ten: /);
  expect(middles.map(({ label }) => label)).toEqual(["Output", "Revenue", "Jobs", "Pay"]);
  const [row] = rows;
  expect(row?.low).toBeLessThanOrEqual(row?.middle ?? NaN);
  expect(row?.middle).toBeLessThanOrEqual(row?.high ?? NaN);
});

it("compares those outcomes alone that the futures are of", async () => {
  const kept = keptOf({ tariffOutput: 0.8 });
  const all = await futuresOfKept(kept);
  const wish = sideBySideWish({ ...subject, outcomes: ["pay", "jobs"] }, kept);
  const result = await localRunner().run(futuresOf({ ...wish, draws: 100, seed: 1 }));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const some: KeptFutures = { kept, futures: result.value, outcomes: ["pay", "jobs"] };
  expect(sideBySideView(some, "jobs").rows).toEqual(sideBySideView(all, "jobs").rows);
  expect(sideBySideView(some, "jobs").middles.map(({ id }) => id)).toEqual(["pay", "jobs"]);
});
