import {
  clusterPolicy,
  forAll,
  type ScenarioLevers,
} from "../../../src/model/scenarios/scenarioLevers";
import { runScenario } from "../../../src/app/runScenario";
import { headlineOutcomes } from "../../../src/app/scenarioSheet";
import { weightedMembers } from "../../../src/app/wholeCluster/weightedMembers";
import { clusterRun, standingOf } from "../../../src/app/wholeCluster/clusterRun";
import { clusterSheet } from "../../../src/app/wholeCluster/clusterSheet";
import type { WrittenCluster } from "../../../src/app/wholeCluster/writtenCluster";
import { wholeCluster } from "../../../src/app/wholeCluster/members";
import { totalsOf } from "../../../src/app/wholeCluster/totals";
import { english } from "../../../src/locales/en";
import type { Policy } from "../../../src/model/cluster/policy";
import { futuresOf } from "../../../src/model/futures/futuresTask";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { repair, shoes, tannery, type SegmentCells } from "../../support/clusterTable";
import { localRunner } from "../../support/localRunner";
import { valueOf } from "../../support/publications";
import { workbookWith } from "../../support/workbooks";
import { labWith } from "./labWith";

const years = 6;
const scarce: Policy = { inputAvailability: 0.5, tariffOutput: 0.7 };

const runWith = async (
  levers: ScenarioLevers,
  ...rows: readonly SegmentCells[]
): Promise<WrittenCluster> => {
  const cluster = wholeCluster(await labWith(...rows));
  const totals = totalsOf(cluster.members, headlineOutcomes);
  const question = {
    segments: weightedMembers(cluster.members, totals),
    policies: [
      {},
      clusterPolicy(
        levers,
        cluster.members.map(({ segment }) => segment.row.label)
      ),
    ],
    outcomes: totals.totals.map(({ id }) => id),
    central: headlineOutcomes,
    years,
    draws: 60,
    seed: 1,
  };
  const futures = valueOf(await localRunner().run(futuresOf(question)));
  const [without = [], under = []] = futures.central ?? [];
  const own = { outcomes: headlineOutcomes, without, with: under };
  const run = clusterRun(cluster.members, totals, own, levers, years);
  return { cluster, totals, run, futures, title: "A plan" };
};

const runOf = (policy: Policy, ...rows: readonly SegmentCells[]): Promise<WrittenCluster> =>
  runWith(forAll(policy), ...rows);

/** The written tables by name, after a save and a recalculation. */
const written = async (given: WrittenCluster) => {
  const { spreadsheet, workbook } = workbookWith("One", [["a"]]);
  const [name = ""] = await workbook.addSheets([clusterSheet(given, english)]);
  const book = await openXlsx(await spreadsheet.toXlsx());
  book.recalculate();
  const read = (table: string) => {
    const found = book.tables.find((each) => each.name === table);
    return found && book.read(found.sheet, found.area).map((row) => row.map(({ value }) => value));
  };
  const sheet = book.sheets.find((each) => each.name === name)?.id ?? "";
  const notes = book.read(sheet, { row: 0, column: 0, rows: 12, columns: 1 });
  return { read, charts: book.charts.all, notes: notes.flat().map(({ value }) => value) };
};

it("adds up what each segment makes of its workers, revenue and wage bill", async () => {
  const { cluster, run } = await runOf(scarce, tannery, shoes, repair);
  const alone = cluster.members.map(({ segment }) => valueOf(runScenario(segment, scarce, years)));
  const [weights, revenue, bill] = [
    [1200, 9000, 300],
    [300, 1500, 45],
    [1200 * 4, 9000 * 2.5, 300 * 3],
  ];
  const added = (id: "jobs" | "revenue" | "pay" | "output", by: readonly number[], t: number) =>
    alone.reduce((sum, each, s) => {
      const base = each.baseline.outcomes[id][0] ?? NaN;
      return sum + ((by[s] ?? NaN) * (each.scenario.outcomes[id][t] ?? NaN)) / base;
    }, 0);
  const pathOf = (id: string) => run.totals.find(({ total }) => total.id === id)?.with ?? [];
  for (const t of [0, 3, years]) {
    expect(pathOf("jobs")[t]).toBeCloseTo(added("jobs", weights, t), 6);
    expect(pathOf("revenue")[t]).toBeCloseTo(added("revenue", revenue, t), 8);
    expect(pathOf("output")[t]).toBeCloseTo((100 * added("output", revenue, t)) / 1845, 8);
    expect(pathOf("pay")[t]).toBeCloseTo(added("pay", bill, t) / 10500, 10);
  }
  expect(run.totals.find(({ total }) => total.id === "jobs")?.without[0]).toBeCloseTo(10500, 8);
});

it("tells of every segment what it gains or loses, as it is told alone", async () => {
  const { cluster, run } = await runOf(scarce, tannery, shoes, repair);
  run.segments.forEach(({ changes, verdict, label }, s) => {
    const segment = cluster.members[s]?.segment;
    if (!segment) throw new Error("There are as many results as segments.");
    const one = valueOf(runScenario(segment, scarce, years));
    expect(label).toBe(segment.row.label);
    expect(verdict).toEqual(one.verdict);
    headlineOutcomes.forEach((id) =>
      expect(changes[id]).toBeCloseTo(
        (one.scenario.outcomes[id][years] ?? NaN) / (one.baseline.outcomes[id][years] ?? NaN) - 1,
        12
      )
    );
  });
  expect(new Set(run.segments.map(({ verdict }) => verdict.verdict)).size).toBeGreaterThan(1);
});

it("calls a gain what is noticed, and the rest as without", () => {
  expect([0.01, -0.01, 0.0004, -0.0004].map(standingOf)).toEqual([
    "gains",
    "loses",
    "same",
    "same",
  ]);
});

it("writes totals, bands, segments and inputs as they were computed", async () => {
  const given = await runOf(scarce, tannery, shoes, repair);
  const { read, charts, notes } = await written(given);
  const [levels, changes, bands, members, inputs] = [
    "Levels",
    "Changes",
    "Bands",
    "Members",
    "Inputs",
  ].map((name) => read(name) ?? []);
  given.run.totals.forEach(({ without, with: under }, o) => {
    const against = given.futures?.policies[1]?.against[0]?.[o];
    expect(bands?.[o + 1]?.slice(1)).toEqual([
      against?.p50,
      against?.p5,
      against?.p95,
      against?.higher,
      against?.equal,
    ]);
    for (let t = 0; t <= years; t++) {
      expect(levels?.[t + 1]?.slice(1 + 2 * o, 3 + 2 * o)).toEqual([without[t], under[t]]);
      expect(changes?.[t + 1]?.[1 + o]).toBeCloseTo(
        (under[t] ?? NaN) / (without[t] ?? NaN) - 1,
        12
      );
    }
  });
  expect(levels?.[0]?.slice(3, 5)).toEqual(["Jobs (workers), no policy", "Jobs (workers), policy"]);
  given.run.segments.forEach(({ label, changes: own }, s) =>
    expect(members?.[s + 1]?.slice(0, 5)).toEqual([label, ...headlineOutcomes.map((id) => own[id])])
  );
  expect(members?.map((row) => row.slice(6))).toEqual([
    ["Workers (workers)", "Revenue (revenue)", "Pay (pay)"],
    [1200, 300, 4],
    [9000, 1500, 2.5],
    [300, 45, 3],
  ]);
  const tariffs = inputs?.find(([name]) => name === "Tariff on competing products")?.slice(1);
  expect(tariffs).toEqual([0.3, 0.6, 0.1]);
  expect(read("Assumptions")?.find((row) => row.at(-1) === "tariffOutput")?.[5]).toBe(
    "base: 0.1 to 0.6"
  );
  expect(charts).toHaveLength(2);
  expect(notes.slice(0, 2)).toEqual([
    "A plan",
    "All segments together (3): 6 years, against the same years without the policy",
  ]);
});

it("writes every segment where nothing can be added up, and why not", async () => {
  const bare = (row: SegmentCells) => ({ ...row, workers: null, revenue: null, pay: null });
  const { read, charts, notes } = await written(await runOf(scarce, bare(tannery), bare(shoes)));
  expect(["Levels", "Changes", "Bands"].map(read)).toEqual([undefined, undefined, undefined]);
  expect(read("Members")).toHaveLength(3);
  expect(charts).toHaveLength(1);
  expect(notes).toContain(
    "Output, Revenue: no total, since the table gives no “Revenue” for any segment."
  );
});

it("writes what single segments have of their own, with the results that follow from it", async () => {
  const segment = "Sinos Valley, footwear";
  const exceptions = [{ segment, levers: { tariffOutput: 0.9, inputAvailability: null } }];
  const given = await runWith({ policy: scarce, exceptions }, tannery, shoes, repair);
  const { read, notes } = await written(given);
  expect(notes.join(" ")).toContain(`Levers of their own have: ${segment}`);
  const rows = read("Assumptions") ?? [];
  const of = (id: string) => rows.find((row) => row.at(-1) === id);
  expect(of("tariffOutput")?.[1]).toBe(0.7);
  expect(of(`tariffOutput @ ${segment}`)).toEqual(
    expect.arrayContaining([
      `Tariff on competing products, ${segment} only`,
      0.9,
      "base: as for all",
    ])
  );
  expect(of(`inputAvailability @ ${segment}`)?.[1]).toBe("today");
  const policies = [scarce, { tariffOutput: 0.9 }, scarce];
  const alone = given.cluster.members.map((member, m) =>
    valueOf(runScenario(member.segment, policies[m] ?? {}, years))
  );
  const members = read("Members") ?? [];
  alone.forEach(({ baseline, scenario }, m) =>
    expect(members[m + 1]?.[1]).toBeCloseTo(
      (scenario.outcomes.output[years] ?? NaN) / (baseline.outcomes.output[years] ?? NaN) - 1,
      12
    )
  );
});
