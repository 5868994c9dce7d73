import { english } from "../../../../src/locales/en";
import { findSegments } from "../../../../src/app/findSegments";
import { indexSheet } from "../../../../src/app/indexSheet";
import type { NewSheet, TableRange } from "../../../../src/app/ports/workbook";
import { readLab } from "../../../../src/app/readLab";
import { runScenario } from "../../../../src/app/runScenario";
import { sampleSheets } from "../../../../src/app/sampleSheets";
import { scenarioSheet } from "../../../../src/app/scenarioSheet";
import { officeWorkbook } from "../../../../src/excel/officeWorkbook";
import { errorText } from "../../../../src/hosts/taskpane/lab/problemText";
import { inOffice, outOfOffice } from "../../../excel/inOffice";
import { closeOffices, messagesDelivered, plain, type TestOffice } from "../../../support/office";

// Generous, for a busy computer: alone they take a second or so.
jest.setTimeout(30_000);

afterEach(() => {
  closeOffices();
  outOfOffice();
});

const segmentsOf = async (): Promise<TableRange> => {
  const [range] = await findSegments(officeWorkbook());
  if (!range) throw new Error("There is a table of segments.");
  return range;
};

const labOf = async () => {
  const lab = await readLab(officeWorkbook(), await segmentsOf());
  if (!lab.ok) throw new Error("The table can be read.");
  return lab.value;
};

/** The first segment that can be run, under an import rule, for fifteen years. */
const scenarioOf = async () => {
  const { segments } = await labOf();
  for (const segment of segments) {
    const run = runScenario(segment, { tariffOutput: 0.3 }, 15);
    if (run.ok) return scenarioSheet(segment, run.value, "Tariff", english);
  }
  throw new Error("There is a segment that can be run.");
};

/** The cells of every sheet. */
const everything = ({ spreadsheet }: TestOffice) =>
  plain(
    spreadsheet.sheets.map(({ id, name }) => {
      const used = spreadsheet.usedArea(id);
      return { name, cells: used && spreadsheet.read(id, used) };
    })
  );

it("the pane's whole path asks for nothing the host lacks and clears no undo list", async () => {
  const { host, spreadsheet } = await inOffice();
  const workbook = officeWorkbook();
  host.resetCounters();
  const stop = await workbook.onChange(() => undefined);
  await workbook.addSheets(sampleSheets());
  const lab = await labOf();
  await workbook.select(await segmentsOf(), 1, 0);
  await workbook.addSheets([indexSheet(lab, english)]);
  const names = await workbook.addSheets([await scenarioOf()]);
  stop();
  await messagesDelivered();
  expect(names).toEqual(["Scenario"]);
  expect(spreadsheet.charts.all.map(({ title }) => title)).toEqual([
    "Collective efficiency",
    "Change against no policy",
  ]);
  expect(host.gaps).toEqual([]);
  expect(host.undoClearing).toEqual([]);
  expect(host.keptReferences).toBe(0);
});

it("a scenario sheet takes three syncs at most", async () => {
  const { host } = await inOffice();
  await officeWorkbook().addSheets(sampleSheets());
  const sheet = await scenarioOf();
  host.resetCounters();
  await officeWorkbook().addSheets([sheet]);
  expect(host.counters.syncs).toBeLessThanOrEqual(3);
  expect(host.counters.largestRequest).toBeLessThan(1024 * 1024);
});

const small: NewSheet = {
  name: "Segments",
  blocks: [{ row: 0, column: 0, values: [["cluster"], ["Agra"]] }],
  tables: [{ name: "Segments", row: 0, column: 0, rows: 2, columns: 1 }],
  charts: [],
  columnWidths: [],
};

describe("a sheet that is deleted while a command runs", () => {
  /** Lets the user delete a sheet before the given request of the command. */
  const deletedBefore = (office: TestOffice, request: number, name: string): void => {
    const { host, spreadsheet } = office;
    const process = host.process.bind(host);
    let requests = 0;
    host.process = (body) => {
      const sheet = spreadsheet.sheets.find((each) => each.name === name);
      if (++requests === request && sheet) host.user.removeSheet(sheet.id);
      return process(body);
    };
  };

  const failureOf = async (work: Promise<unknown>) => {
    const error: unknown = await work.then(
      () => null,
      (reason: unknown) => reason
    );
    if (error === null) return null;
    const { what, why, next } = errorText(error);
    return `${what} ${why} ${next}`;
  };

  const deleted =
    "The lab could not finish. A sheet or table was deleted while it was at work. Try again.";

  it.each([
    [1, null],
    [2, deleted],
    [3, deleted],
  ])("before request %d of listing: said, or the list is without it", async (request, said) => {
    const office = await inOffice();
    const workbook = officeWorkbook();
    await workbook.addSheets([small]);
    const others = everything(office).filter(({ name }) => name !== "Segments");
    deletedBefore(office, request, "Segments");
    expect(await failureOf(workbook.ranges())).toBe(said);
    expect(everything(office)).toEqual(others);
    expect(await workbook.ranges()).toEqual([]);
  });

  it("before its cells are read: a sentence that names it", async () => {
    const office = await inOffice();
    const workbook = officeWorkbook();
    await workbook.addSheets([small]);
    const [range] = await workbook.ranges();
    if (!range) throw new Error("There is a table.");
    deletedBefore(office, 1, "Segments");
    expect(await failureOf(workbook.read(range))).toMatch(
      /^Segments cannot be read\. The sheet or table is no longer in the workbook\./
    );
  });

  it("between two parts of a long table: a sentence", async () => {
    const office = await inOffice();
    const { spreadsheet, sheet } = office;
    spreadsheet.addSheet("Other");
    spreadsheet.write(
      sheet,
      0,
      0,
      Array.from({ length: 26_000 }, (_, row) => [row, 1, 2, 3])
    );
    const workbook = officeWorkbook();
    const [range] = await workbook.ranges();
    if (!range) throw new Error("There is a range.");
    deletedBefore(office, 3, "Sheet1");
    expect(await failureOf(workbook.read(range))).toBe(deleted);
  });

  it("while results are written: they stand on their own sheet, whole", async () => {
    const office = await inOffice();
    const workbook = officeWorkbook();
    await workbook.addSheets(sampleSheets());
    const sheet = await scenarioOf();
    deletedBefore(office, 2, "Segments");
    expect(await failureOf(workbook.addSheets([sheet]))).toBeNull();
    const names = office.spreadsheet.sheets.map(({ name }) => name);
    expect(names).toContain("Scenario");
    expect(names).not.toContain("Segments");
  });
});
