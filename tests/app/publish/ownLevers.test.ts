import { makeBrief } from "../../../src/app/brief/makeBrief";
import type { Publication } from "../../../src/app/ports/publication";
import { assumptionColumns, assumptionList } from "../../../src/app/publish/assumptionList";
import { copyContent, copyGrounds } from "../../../src/app/publish/copyContent";
import type { CopyRecord } from "../../../src/app/publish/copyRecord";
import { copyDoubts, drawHere } from "../../../src/app/publish/doubts";
import { makeRecord, type PublishOptions } from "../../../src/app/publish/makeRecord";
import { publicationOf } from "../../../src/app/publish/publication";
import { readAssumptions } from "../../../src/app/publish/readAssumptions";
import { readRecordText, recordText } from "../../../src/app/publish/recordText";
import { scenarioCode } from "../../../src/app/publish/scenarioCode";
import { runScenario } from "../../../src/app/runScenario";
import { success, type CellValue } from "../../../src/core/fault";
import { english } from "../../../src/locales/en";
import { forAll, type ScenarioLevers } from "../../../src/model/scenarios/scenarioLevers";
import { openPublication } from "../../../src/spreadsheet/publicationFile";
import type { Spreadsheet } from "../../../src/spreadsheet/spreadsheet";
import { cellsOf, labIn, sha256, valueOf } from "../../support/publications";
import { sampleWorkbook } from "../../support/workbooks";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

const repair = "Kumasi, vehicle repair";
const copying = "Kumasi, copying of spare parts";
const levers: ScenarioLevers = {
  policy: { tariffOutput: 0.2 },
  exceptions: [{ segment: repair, levers: { tariffOutput: 0.6 } }],
};

const recordWith = async (set: ScenarioLevers, more: Partial<PublishOptions> = {}) => {
  const { workbook } = await sampleWorkbook();
  const scenario = { title: "Selective", leversFor: () => success(set) };
  const plain = { scenario, years: 5, source: "a.xlsx", today: "2026-01-31", seed: 1, draws: 0 };
  const options = { ...plain, fewestFirms: 3, ...more };
  return makeRecord(workbook, await labIn(workbook), options, sha256);
};

const copyWith = async (set: ScenarioLevers, more: Partial<PublishOptions> = {}) => {
  const { record } = valueOf(await recordWith(set, more));
  const content = valueOf(await copyContent(record));
  return { record, content, publication: valueOf(await publicationOf(record)) };
};

/** What stands on a sheet of assumptions, its header first. */
const assumptionCells = ({ sheets }: Publication, record: CopyRecord): CellValue[][] => {
  const sheet = sheets.find(({ name }) => name === english.sheets.copy.names.assumptions);
  const rows = sheet?.blocks.slice(-assumptionList(record, english).length - 1) ?? [];
  return rows.map(({ values }) => [...(values[0] ?? [])]);
};

const valueColumn = assumptionColumns.indexOf("value");

it("publishes several segments, each under its own levers", async () => {
  const { record, content } = await copyWith(levers);
  expect(record).toMatchObject(levers);
  expect(readRecordText(recordText(record))).toEqual(record);
  expect(content.runs.length).toBeGreaterThan(5);
  for (const { segment, run } of content.runs) {
    const policy = { tariffOutput: segment.row.label === repair ? 0.6 : 0.2 };
    expect(run).toEqual(valueOf(runScenario(segment, policy, record.years)));
  }
});

it("tells of each segment how sure it is under its own levers", async () => {
  const doubtsUnder = async (set: ScenarioLevers) => {
    const { record } = valueOf(await recordWith(set, { draws: 20 }));
    const found = valueOf(await copyDoubts(valueOf(await copyGrounds(record)), drawHere));
    return new Map([...found].map(([{ row }, doubts]) => [row.label, doubts]));
  };
  const [own, low, high] = await Promise.all(
    [levers, forAll(levers.policy), forAll({ tariffOutput: 0.6 })].map(doubtsUnder)
  );
  expect(own?.get(repair)).toEqual(high?.get(repair));
  expect(own?.get(repair)).not.toEqual(low?.get(repair));
  expect(own?.get(copying)).toEqual(low?.get(copying));
});

it("lists levers of single segments among the assumptions, and reads them back", async () => {
  const exceptions = [{ segment: repair, levers: { tariffOutput: null, taxRate: 0.1 } }];
  const set = { policy: levers.policy, exceptions };
  const { record, publication } = await copyWith(set);
  const cells = assumptionCells(publication, record);
  const rowOf = (id: string) => cells.find((row) => row[1] === id);
  expect(rowOf(`tariffOutput @ ${repair}`)?.[valueColumn]).toBe("today");
  expect(rowOf(`taxRate @ ${repair}`)?.slice(2, valueColumn + 1)).toEqual([
    `Local tax, ${repair} only`,
    0.1,
  ]);
  const read = (from: CellValue[][]) => readAssumptions(from, "Assumptions", record, english);
  expect(valueOf(read(cells))).toMatchObject(set);
  const changed = (id: string, value: CellValue) =>
    cells.map((row) => (row[1] === id ? row.with(valueColumn, value) : row));
  expect(valueOf(read(changed(`tariffOutput @ ${repair}`, 0.5))).exceptions).toEqual([
    { segment: repair, levers: { tariffOutput: 0.5, taxRate: 0.1 } },
  ]);
  expect(valueOf(read(changed(`tariffOutput @ ${repair}`, null))).exceptions).toEqual([
    { segment: repair, levers: { taxRate: 0.1 } },
  ]);
  expect(read(changed(`taxRate @ ${repair}`, 7))).toMatchObject({
    faults: [
      { code: "outOfRange", where: { row: cells.indexOf(rowOf(`taxRate @ ${repair}`) ?? []) + 1 } },
    ],
  });
  expect(read(changed("taxRate", "today"))).toMatchObject({ faults: [{ code: "notANumber" }] });
});

it("says on the sheets which segments have levers of their own, and scores from the right cells", async () => {
  const { publication } = await copyWith(levers);
  const copy = await openPublication(publication);
  const values = (name: string) => cellsOf(copy, name).map((row) => row.map(({ value }) => value));
  expect(values("Results").flat().join("\n")).toContain(
    `Levers of their own have: ${repair}. The list of assumptions names them.`
  );
  expect(values("Provenance").flat()).toContain(
    valueOf(scenarioCode({ title: "Selective", ...levers, parameters: {} }))
  );
  const plain = await openPublication((await copyWith(forAll(levers.policy))).publication);
  const subtitleOf = (book: Spreadsheet) => cellsOf(book, "Assumptions")[1]?.[0]?.value;
  expect(subtitleOf(copy)).toMatch(/for all segments or, where one is named, for that one only,/);
  expect(subtitleOf(plain)).toMatch(/for all segments, where it comes from/);
  expect(values("Indices")).toEqual(
    cellsOf(plain, "Indices").map((row) => row.map(({ value }) => value))
  );
});

it("takes no record whose levers of single segments are none, or name a segment twice", async () => {
  const { record } = valueOf(await recordWith(levers));
  const withExceptions = (exceptions: unknown) =>
    readRecordText(JSON.stringify({ ...record, exceptions }));
  expect(withExceptions([{ segment: repair, levers: { tariffOutput: 77 } }])).toBeUndefined();
  expect(withExceptions([{ levers: { tariffOutput: 0.6 } }])).toBeUndefined();
  expect(withExceptions([...levers.exceptions, ...levers.exceptions])).toBeUndefined();
});

it("publishes one segment with its own levers, and others with those for all", async () => {
  const policyIn = async (...segments: string[]) =>
    valueOf(await recordWith(levers, { segments })).record.policy;
  expect(await policyIn(repair)).toEqual({ tariffOutput: 0.6 });
  expect(await policyIn(copying)).toEqual({ tariffOutput: 0.2 });
  const { record } = valueOf(await recordWith(levers, { segments: [copying] }));
  expect(record.exceptions).toBeUndefined();
});

it("publishes several segments whose own levers come to the same", async () => {
  const exceptions = [repair, copying].map((segment) => ({ segment, levers: { taxRate: 0.1 } }));
  const { record } = valueOf(
    await recordWith({ policy: {}, exceptions }, { segments: [repair, copying] })
  );
  expect(record.policy).toEqual({ taxRate: 0.1 });
});

it("makes a brief of a segment with its own levers", async () => {
  const { record } = valueOf(await recordWith(levers, { about: repair }));
  const content = valueOf(await copyContent(record));
  const place = content.runs.findIndex(({ segment }) => segment.row.label === repair);
  const { results } = valueOf(makeBrief(content, "en", place));
  expect(results.get("lever.tariffOutput")).toBe(0.6);
});

it("names a segment that is not in the table, with the one that was meant", async () => {
  const exceptions = [{ segment: "Kumasi, vehicle repairs", levers: { power: 1 } }];
  expect(await recordWith({ policy: {}, exceptions })).toMatchObject({
    ok: false,
    faults: [{ code: "unknownName", details: { guess: repair } }],
  });
});
