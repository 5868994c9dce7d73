import { comparisonSheet, type ScenarioComparison } from "../../src/app/comparisonSheet";
import { headlineOutcomes } from "../../src/app/scenarioSheet";
import { english } from "../../src/locales/en";
import type { Policy } from "../../src/model/cluster/policy";
import { alone } from "../../src/model/futures/futuresQuestion";
import { futuresOf } from "../../src/model/futures/futuresTask";
import { defaultSegment } from "../../src/model/segments/simulationInputs";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { localRunner } from "../support/localRunner";
import { valueOf } from "../support/publications";
import { workbookWith } from "../support/workbooks";

const years = 8;

const compared = async (...policies: readonly Policy[]): Promise<ScenarioComparison> => {
  const question = { segments: alone(defaultSegment), years, draws: 100, seed: 1 };
  const asked = { ...question, policies: [{}, ...policies], outcomes: headlineOutcomes };
  return {
    segment: "Sialkot, surgical instruments",
    years,
    outcomes: headlineOutcomes,
    futures: valueOf(await localRunner().run(futuresOf(asked))),
    scenarios: policies.map((policy, i) => ({
      letter: "ABCD".charAt(i),
      title: `Plan ${i + 1}`,
      policy,
      exceptions: [],
    })),
  };
};

/** The written tables by name, after a save: the numbers a reader sees. */
const written = async (given: ScenarioComparison) => {
  const { spreadsheet, workbook } = workbookWith("One", [["a"]]);
  const names = await workbook.addSheets([comparisonSheet(given, english)]);
  const book = await openXlsx(await spreadsheet.toXlsx());
  const tables = new Map(
    book.tables.map(({ name, sheet, area }) => [
      name,
      book.read(sheet, area).map((row) => row.map(({ value }) => value)),
    ])
  );
  return { names, tables, charts: book.charts.all, book };
};

test("every number of the sheet is the futures' own", async () => {
  const given = await compared({ tariffOutput: 0.8 }, { inputAvailability: 0.5 });
  const { names, tables } = await written(given);
  expect(names).toEqual(["Comparison"]);
  const middles = tables.get("Middles") ?? [];
  const bands = tables.get("Bands") ?? [];
  const chances = tables.get("Chances") ?? [];
  expect(middles.map((row) => row[0])).toEqual(["Scenario", "A: Plan 1", "B: Plan 2"]);
  given.scenarios.forEach((_, i) =>
    headlineOutcomes.forEach((__, o) => {
      const found = given.futures.policies[i + 1]?.against[0]?.[o];
      const line = 1 + i * headlineOutcomes.length + o;
      expect(middles[i + 1]?.[o + 1]).toBe(found?.p50);
      expect(bands[line]?.slice(2)).toEqual([found?.p50, found?.p5, found?.p95]);
      expect(chances[line]?.slice(2)).toEqual([found?.higher, found?.equal]);
    })
  );
});

test("each pair is said future by future, as the pane says it", async () => {
  const given = await compared({ tariffOutput: 0.8 }, { tariffOutput: 0.4 }, { tariffOutput: 0.1 });
  const pairs = (await written(given)).tables.get("Pairs") ?? [];
  expect(pairs).toHaveLength(1 + 3 * headlineOutcomes.length);
  expect(pairs[1]).toEqual(["Output", "A brings more output than B in 100 of 100 futures."]);
});

test("the levers in which they differ are listed, and no others", async () => {
  const quota = [null, 0.5, 0.5];
  const given = await compared({ tariffOutput: 0.8, importQuota: quota }, { taxRate: 0.1 });
  const rows = (await written(given)).tables.get("Differences") ?? [];
  const listed = rows.slice(1).map((row) => [row.at(-1), ...row.slice(1, -1)]);
  expect(rows[0]).toEqual(["Lever", "A: Plan 1", "B: Plan 2", "Id"]);
  expect(listed).toHaveLength(3);
  expect(listed).toEqual(
    expect.arrayContaining([
      ["tariffOutput", 0.8, null],
      ["importQuota", "1-2 = 0.5", null],
      ["taxRate", null, 0.1],
    ])
  );
});

test("levers that single segments have of their own are listed below those for all", async () => {
  const given = await compared({ tariffOutput: 0.8 }, { taxRate: 0.1 });
  const exceptions = [{ segment: "Agra", levers: { taxRate: 0.3, tariffOutput: null } }];
  const scenarios = given.scenarios.map((each, i) => (i === 1 ? { ...each, exceptions } : each));
  const rows = (await written({ ...given, scenarios })).tables.get("Differences") ?? [];
  expect(rows.slice(3)).toEqual([
    ["Tariff on competing products, Agra only", null, "today", "tariffOutput @ Agra"],
    ["Local tax, Agra only", null, 0.3, "taxRate @ Agra"],
  ]);
});

test("a native chart with a text for those who do not see it shows the middles", async () => {
  const given = await compared({ tariffOutput: 0.8 }, { taxRate: 0.1 });
  const [chart] = (await written(given)).charts;
  expect(chart?.kind).toBe("columnClustered");
  expect(chart?.title).toContain("8 years");
  expect(chart?.altText).toMatch(/middle change of each outcome for 2 scenarios after 8 years/);
  expect(chart?.source).toMatchObject({ rows: 3, columns: headlineOutcomes.length + 1 });
});

test("a scenario alone is compared with no policy, and with nothing else", async () => {
  const { tables } = await written(await compared({ tariffOutput: 0.8 }));
  expect([...tables.keys()]).toEqual(["Middles", "Bands", "Chances", "Differences"]);
});
