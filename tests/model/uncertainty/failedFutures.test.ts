import type { Policy } from "../../../src/model/cluster/policy";
import { simulate } from "../../../src/model/cluster/simulate";
import { workOf } from "../../../src/core/catalogue/task";
import { sentence } from "../../../src/derive/sentence";
import { faults as english } from "../../../src/locales/en/faults";
import { alone } from "../../../src/model/futures/futuresQuestion";
import { futuresOf } from "../../../src/model/futures/futuresTask";
import { setbacksOf } from "../../../src/model/explanation/setbacks";
import { otherThanDefault } from "../../../src/model/parameters/otherThanDefault";
import { tornadoOf } from "../../../src/model/uncertainty/tornadoTask";
import { defaultParameters } from "../../../src/model/parameters";
import { defaultSegment as segment } from "../../../src/model/segments/simulationInputs";
import { bandsTask } from "../../../src/model/uncertainty/bandsTask";
import { beatsTask } from "../../../src/model/uncertainty/beatsTask";
import { stretches } from "../../../src/model/uncertainty/pieces";
import { regretOf } from "../../../src/model/uncertainty/regretTask";
import { sensitivityPieces, sensitivityTask } from "../../../src/model/uncertainty/sensitivityTask";
import { localRunner } from "../../support/localRunner";

/**
 * So little of everything that numbers run out before the prices are found, in a few futures of a
 * hundred. No reader of levers lets it in; the tasks take their inputs as read.
 */
const nothingLeft = { importQuota: 1e-50, inputAvailability: 1e-50 } as Policy;
const drawn = { years: 3, seed: 1 };
const draws = 512;

const futuresUnder = async (...policies: readonly Policy[]) => {
  const result = await localRunner().run(
    futuresOf({ ...drawn, segments: alone(segment), policies, outcomes: ["jobs"], draws })
  );
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

it("counts the futures that fail and gives the first few with all it takes to see them again", async () => {
  const { failed, failures } = await futuresUnder({}, nothingLeft);
  expect(failed).toBeGreaterThan(3);
  expect(failed).toBeLessThan(draws);
  expect(failures).toHaveLength(3);
  for (const { policy, year, parameters } of failures) {
    expect(policy).toBe(1);
    expect(simulate(segment, nothingLeft, parameters, drawn.years)).toMatchObject({
      ok: false,
      faults: [{ code: "notConverged", details: { year } }],
    });
    expect(simulate(segment, {}, parameters, drawn.years).ok).toBe(true);
  }
});

it("has none where no future fails", async () => {
  expect(await futuresUnder({}, { tariffOutput: 0.4 })).toMatchObject({ failed: 0, failures: [] });
});

const firstFault = (result: { readonly ok: boolean; readonly faults?: readonly unknown[] }) =>
  result.ok ? undefined : result.faults?.[0];

it("makes of a band the fault of its futures, counted and with the inputs of the first", async () => {
  const { failed, failures } = await futuresUnder({}, nothingLeft);
  const shared = { ...drawn, segment, policy: nothingLeft, outcome: "jobs" as const };
  const result = await localRunner().run(workOf(bandsTask, shared, stretches(draws)));
  const [first] = failures;
  if (result.ok || !first) throw new Error("Some futures fail.");
  const [found] = result.faults;
  if (!found) throw new Error("A failure has a fault.");
  expect(found).toMatchObject({
    code: "notConverged",
    kind: "notAvailable",
    details: { failed, runs: draws, year: first.year },
  });
  expect(sentence(found, english)).toMatch(
    new RegExp(
      `^No prices were found .* in ${failed} of 512 futures, first in year ${first.year} with .*substitution ${first.parameters.substitution}, .* report it with the inputs\\.$`
    )
  );
});

it("does the same where two policies are compared and where variance is shared out", async () => {
  const beats = { segment, a: {}, b: nothingLeft, outcome: "jobs" as const, year: 3, seed: 1 };
  expect(
    firstFault(await localRunner().run(workOf(beatsTask, beats, stretches(draws))))
  ).toMatchObject({ code: "notConverged", details: { runs: draws } });
  const shared = {
    segment,
    policy: nothingLeft,
    outcome: "jobs" as const,
    year: 3,
    samples: 64,
    seed: 1,
  };
  const indices = await localRunner().run(
    workOf(sensitivityTask, shared, sensitivityPieces(shared))
  );
  if (!indices.ok) throw new Error(JSON.stringify(indices.faults));
  const { failed, failure } = indices.value;
  expect(failure).toMatchObject({ code: "notConverged", details: { failed: failed.length } });
  expect(String(failure?.details["inputs"])).toContain("substitution ");
});

it("leaves failed futures out of a table of regret, and names them", async () => {
  const result = await localRunner().run(
    regretOf({ segment, policies: [[{}, nothingLeft]], outcome: "jobs", year: 3, draws, seed: 1 })
  );
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const { failures, failed } = await futuresUnder({}, nothingLeft);
  expect(result.value.failed).toHaveLength(failed);
  expect(result.value.failed.slice(0, 3)).toEqual(failures.map(({ draw }) => draw));
});

it("names what is not at its default when a single run fails", () => {
  const parameters = { ...defaultParameters, substitution: 5, labourShare: 0.3 };
  const tooLittle = { importQuota: 1e-250, inputAvailability: 1e-250 } as Policy;
  const run = simulate(segment, tooLittle, parameters, 3);
  expect(run).toMatchObject({
    ok: false,
    faults: [{ details: { inputs: "substitution 5, labourShare 0.3" } }],
  });
});

it("leaves failed futures out of where a policy fails, and gives their inputs", async () => {
  const { failures, failed } = await futuresUnder({}, nothingLeft);
  const about = { segment, policy: nothingLeft, outcome: "jobs" as const, year: 3 };
  const result = await localRunner().run(setbacksOf({ ...about, draws, seed: 1 }));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  expect(result.value).toMatchObject({ runs: draws - failed, failures });
  expect(result.value.failed).toHaveLength(failed);
});

it("leaves out of a tornado the numbers whose runs failed, and gives their inputs", async () => {
  const about = { segment, policy: nothingLeft, outcome: "jobs" as const, year: 3 };
  const result = await localRunner().run(tornadoOf(about));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const { runs, failed, failures, swings } = result.value;
  expect(failed).toBeGreaterThan(0);
  expect(failed).toBeLessThan(runs);
  expect(failures).toHaveLength(Math.min(3, failed));
  for (const { year, policy, parameters } of failures) {
    expect(policy).toBe(1);
    expect(simulate(segment, nothingLeft, parameters, 3)).toMatchObject({
      ok: false,
      faults: [{ code: "notConverged", details: { year } }],
    });
    const [moved] = otherThanDefault(parameters).split(" ");
    expect(swings.map(({ id }): string => id)).not.toContain(moved);
  }
});
