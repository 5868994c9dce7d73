import { languageIds } from "../../../src/locales";
import { loadLanguage } from "../../../src/locales/loadLanguage";
import { findScenario } from "../../../src/app/findScenario";
import { readShelf } from "../../../src/app/scenarios/scenarioShelf";
import { scenarioTableSheet } from "../../../src/app/scenarios/scenarioTableSheet";
import { cellOfSheet } from "../../../src/app/sheetCells";
import type { Policy } from "../../../src/model/cluster/policy";
import { leverIds, type LeverId } from "../../../src/model/levers/levers";
import {
  checkSegments,
  leversOfScenario,
  readScenarioTable,
} from "../../../src/model/scenarios/readScenarios";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { presets } from "../../../src/model/scenarios/presets";
import { forAll, type ScenarioLevers } from "../../../src/model/scenarios/scenarioLevers";
import { prepareSegment } from "../../../src/app/runScenario";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { labOf, sampleBook, segmentAt } from "../../hosts/taskpane/sampleLab";
import { valueOf } from "../../support/publications";

const years = 15;

const scenarios: readonly { readonly title: string; readonly policy: Policy }[] = [
  { title: "Ça va: 2030", policy: { tariffOutput: 0.35, rentTo: "government" } },
  { title: "=1+1", policy: { tariffInput: 0.123456789 } },
  { title: "Unit", policy: { taxRate: 0.1 } },
  { title: "unit", policy: { taxRate: 0.2 } },
  {
    title: "Some years",
    policy: {
      inputAvailability: Array.from({ length: years + 1 }, (_, t) => (t > 2 && t < 6 ? 0.5 : null)),
    },
  },
  { title: "Nothing", policy: {} },
  ...presets.map(({ label, levers }) => ({ title: `${label}, mine`, policy: levers })),
];

test.each(languageIds)(
  "scenarios written as a table are run by name after a save, with the same policy: %s",
  async (id) => {
    const language = await loadLanguage(id);
    const book = await sampleBook();
    const segment = valueOf(prepareSegment(segmentAt(await labOf(book), 0))).inputs;
    await book.workbook.addSheets([
      scenarioTableSheet(
        scenarios.map(({ title, policy }) => ({ title, ...forAll(policy) })),
        language
      ),
    ]);
    const again = workbookOf(await openXlsx(await book.spreadsheet.toXlsx()));
    const { sheet, header } = language.sheets.scenarioTable;
    const tables = (await readShelf(again)).tables.map(({ range }) => range.name);
    // The sample brings a table of presets with it, in English.
    expect(tables).toEqual(["Scenarios", id === "en" ? "Scenarios2" : sheet]);
    const units = [1, 2].map((n) =>
      header.unit === "unit" ? `nit (${n + 1})` : `nit${n > 1 ? " (2)" : ""}`
    );
    const titles = ["Ça va: 2030", "=1+1", `U${units[0]}`, `u${units[1]}`, "Some years", "Nothing"];
    for (const [i, title] of titles.entries()) {
      const found = valueOf(await findScenario(again, title));
      expect(found.title).toBe(title);
      expect(valueOf(found.leversFor(segment, years))).toEqual(forAll(scenarios[i]?.policy ?? {}));
    }
  }
);

test("a table of presets means what the presets mean", async () => {
  const book = await sampleBook();
  const segment = valueOf(prepareSegment(segmentAt(await labOf(book), 0))).inputs;
  const [table] = (await readShelf(book.workbook)).tables;
  expect(table?.ok).toBe(true);
  for (const { label } of presets) {
    const found = valueOf(await findScenario(book.workbook, label));
    expect(found.leversFor(segment, years).ok).toBe(true);
  }
});

test("a lever that is not set limits nothing, but power is the segment's own and aid lasts", async () => {
  const sheet = scenarioTableSheet([], await loadLanguage("en"));
  const baseOf = (id: LeverId) => cellOfSheet(sheet, leverIds.indexOf(id) + 1, 4);
  expect(baseOf("importQuota")).toBe("no limit");
  expect(baseOf("power")).toBe("the segment's own");
  expect(baseOf("aidYears")).toBe("to the end");
});

test("what describes a lever is in the language of the pane, and nothing of it is a scenario", async () => {
  const french = await loadLanguage("fr");
  const sheet = scenarioTableSheet([{ title: "Plan", ...forAll({}) }], french);
  const row = [0, 1, 2, 3, 4, 5].map((column) => cellOfSheet(sheet, 0, column));
  expect(row).toEqual(["levier", "libellé", "unité", "plage", "base", "Plan"]);
  const rows = leverIds.map((_, index) => index + 1);
  const tariff = rows.find((at) => cellOfSheet(sheet, at, 0) === "tariffOutput") ?? 0;
  expect([1, 2, 3, 4].map((column) => cellOfSheet(sheet, tariff, column))).toEqual([
    "Droit de douane sur les produits concurrents",
    "part du prix",
    "0 à 3",
    "celle du segment",
  ]);
});

test("an English table with a scenario that is a header in another language keeps it", () => {
  const cells = [
    ["lever", "label", "unit", "range", "base", "Plage", "Palanca"],
    ["taxRate", "", "", "", null, 0.1, 0.2],
  ];
  expect(valueOf(readScenarioTable(cells, "Scenarios")).scenarios).toEqual(["Plage", "Palanca"]);
});

const selective: ScenarioLevers & { readonly title: string } = {
  title: "Selective",
  policy: { tariffOutput: 0.2, taxRate: 0.1, rentTo: "government" },
  exceptions: [
    {
      segment: "Sialkot, surgical instruments",
      levers: {
        tariffOutput: 0.6,
        rentTo: "licenceHolders",
        taxRate: null,
        power: Array.from({ length: years + 1 }, (_, t) => (t < 4 ? 1 : null)),
      },
    },
    { segment: "Agra @ Taj, shoes", levers: { enforcement: 0.5 } },
  ],
};

test.each(languageIds)(
  "levers of single segments have rows of their own, and are run after a save: %s",
  async (id) => {
    const language = await loadLanguage(id);
    const book = await sampleBook();
    const sheet = scenarioTableSheet([selective, { title: "Same", ...forAll({}) }], language);
    await book.workbook.addSheets([sheet]);
    const again = workbookOf(await openXlsx(await book.spreadsheet.toXlsx()));
    for (const scenario of [selective, { title: "Same", ...forAll({}) }]) {
      const found = valueOf(await findScenario(again, scenario.title));
      const { policy, exceptions } = scenario;
      expect(valueOf(found.leversFor(defaultSegment, years))).toEqual({ policy, exceptions });
    }
    const last = leverIds.length + 5;
    expect([0, 5, 6].map((column) => cellOfSheet(sheet, last, column))).toEqual([
      "enforcement @ Agra @ Taj, shoes",
      0.5,
      null,
    ]);
    expect(cellOfSheet(sheet, last, 1)).toContain("Agra @ Taj, shoes");
  }
);

const ownTable = (...rows: (string | number | null)[][]) =>
  valueOf(readScenarioTable([["lever", "Plan"], ...rows], "Scenarios"));

test("the weights of services that a segment has of its own are checked with those for all", () => {
  const weights = [
    ["training", 0.4],
    ["infrastructure", 0.3],
    ["technology", 0.3],
  ];
  const table = ownTable(...weights, ["training @ Agra", 0.5], ["technology @ AGRA", 0.2]);
  expect(valueOf(leversOfScenario(table, "Plan", defaultSegment, years)).exceptions).toEqual([
    { segment: "Agra", levers: { training: 0.5, technology: 0.2 } },
  ]);
  const wrong = ownTable(...weights, ["training @ Agra", 0.9]);
  expect(leversOfScenario(wrong, "Plan", defaultSegment, years)).toMatchObject({
    ok: false,
    faults: [{ code: "sharesDoNotSum" }],
  });
});

test("a wrong row of a single segment is named by its cell", () => {
  expect(
    readScenarioTable(
      [
        ["lever", "Plan"],
        ["tarif @ Agra", 1],
      ],
      "Scenarios"
    )
  ).toMatchObject({
    faults: [{ code: "unknownName", where: { row: 2 }, details: { guess: "" } }],
  });
  expect(
    readScenarioTable(
      [
        ["lever", "Plan"],
        ["taxRate @ ", 1],
      ],
      "Scenarios"
    ).ok
  ).toBe(false);
  const table = ownTable(["taxRate", 0.1], ["taxRate @ Agra", 9]);
  expect(leversOfScenario(table, "Plan", defaultSegment, years)).toMatchObject({
    faults: [{ code: "outOfRange", where: { row: 3, column: 2 } }],
  });
  expect(checkSegments(table, ["agra"]).ok).toBe(true);
  expect(checkSegments(table, ["Agru"])).toMatchObject({
    faults: [{ code: "unknownName", where: { row: 3 }, details: { guess: "Agru" } }],
  });
});
