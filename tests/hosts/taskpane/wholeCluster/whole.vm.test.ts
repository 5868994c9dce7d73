import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import type { LabSegment } from "../../../../src/app/labData";
import { runScenario } from "../../../../src/app/runScenario";
import type { ClusterRun } from "../../../../src/app/wholeCluster/clusterRun";
import { wholeCluster, type WholeCluster } from "../../../../src/app/wholeCluster/members";
import { failure, fault, success } from "../../../../src/core/fault";
import { workforceView } from "../../../../src/hosts/taskpane/scenarios/workforce.vm";
import { gainRows, verdictsText } from "../../../../src/hosts/taskpane/wholeCluster/gains.vm";
import { wholeRestsOn, wholeWorkforce } from "../../../../src/hosts/taskpane/wholeCluster/whole.vm";
import type { WorkerGroup } from "../../../../src/model/workforce/readWorkforce";
import { labWith } from "../../../app/wholeCluster/labWith";
import { shoes, tannery } from "../../../support/clusterTable";
import { valueOf } from "../../../support/publications";

const group = (gender: string, workers: number, pay?: number): WorkerGroup => ({
  occupation: undefined,
  gender,
  standing: "wage",
  workers,
  pay,
});

/** Two segments that the workbook says this of, under a tariff. */
const wholeWith = async (...workforces: readonly LabSegment["workforce"][]) => {
  const { members, ...rest } = wholeCluster(await labWith(tannery, shoes));
  const cluster: WholeCluster = {
    ...rest,
    members: members.map((member, m) => {
      const workforce = workforces[m];
      const segment = { ...member.segment, ...(workforce ? { workforce } : {}) };
      return { ...member, segment };
    }),
  };
  const runs = members.map(({ segment }) =>
    valueOf(runScenario(segment, { tariffOutput: 0.9 }, 15))
  );
  const segments = runs.map(({ baseline, scenario, verdict }, m) => ({
    label: members[m]?.segment.row.label ?? "",
    without: baseline.outcomes,
    with: scenario.outcomes,
    changes: { output: 0, revenue: 0, jobs: 0, pay: 0 },
    verdict,
    unbelievable: false,
  }));
  const run: ClusterRun = { levers: forAll({}), years: 15, totals: [], segments };
  return { cluster, run, runs };
};

it("adds the jobs of a group over the segments, and weighs its pay by them", async () => {
  const { cluster, run, runs } = await wholeWith(
    success([group("women", 1000, 50), group("men", 200, 80)]),
    success([group("women", 9000, 20)])
  );
  const { parts, unknown } = wholeWorkforce(cluster, run);
  expect(unknown).toBe("");
  const { jobs, pay } = workforceView(parts, "gender");
  const [leather, footwear] = runs.map(({ scenario: { outcomes } }, m) => ({
    jobs: [1000, 9000][m]! * outcomes.jobs[15]!,
    pay: ([50, 20][m]! * outcomes.pay[15]!) / outcomes.pay[0]!,
  }));
  const women = leather!.jobs + footwear!.jobs;
  const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
  expect(jobs[0]).toMatchObject({ name: "Women", with: whole.format(women) });
  expect(pay[0]?.with).toBe(
    short.format((leather!.jobs * leather!.pay + footwear!.jobs * footwear!.pay) / women)
  );
  expect(jobs.map(({ name }) => name)).toEqual(["Women", "Men"]);
});

it("names the segments of whose workers nothing usable is said, and is silent where none has", async () => {
  const known = success([group("women", 1000)]);
  const some = await wholeWith(known, failure(fault("missingValue")));
  expect(wholeWorkforce(some.cluster, some.run)).toEqual({
    parts: [],
    unknown: "Sinos Valley, footwear",
  });
  const none = await wholeWith();
  expect(wholeWorkforce(none.cluster, none.run)).toEqual({ parts: [], unknown: "" });
});

it("counts the inputs of all segments by where they come from", async () => {
  const { cluster } = await wholeWith();
  const [all = NaN, segments, ...parts] = (wholeRestsOn(cluster).match(/\d+/g) ?? []).map(Number);
  expect(segments).toBe(2);
  expect(parts.slice(0, 3).reduce((sum, part) => sum + part, 0)).toBe(all);
});

it("counts in how many protected segments output is lower, and says so of each", async () => {
  const { run } = await wholeWith();
  const falling = (output: number): ClusterRun => ({
    ...run,
    segments: run.segments.map((each, s) =>
      s === 0 ? { ...each, changes: { ...each.changes, output } } : each
    ),
  });
  expect(verdictsText(run)).toBe("Import rules: Protected: 2.");
  expect(verdictsText(falling(0.2))).toBe("Import rules: Protected: 2.");
  expect(verdictsText(falling(-0.2))).toBe("Import rules: Protected: 2 (output is lower in 1).");
  expect(gainRows(falling(-0.2), "jobs").map(({ verdict }) => verdict)).toEqual([
    "Protected, yet output is lower",
    "Protected",
  ]);
});
