import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { prepareSegment } from "../../../../src/app/runScenario";
import { readShelf } from "../../../../src/app/scenarios/scenarioShelf";
import { english } from "../../../../src/locales/en";
import { scenarioTableSheet } from "../../../../src/app/scenarios/scenarioTableSheet";
import { changeStored } from "../../../../src/app/stored/changeStored";
import { storedKinds } from "../../../../src/app/stored/storedKind";
import type { CellValue } from "../../../../src/core/fault";
import { scenarioChoices, tableFindings } from "../../../../src/hosts/taskpane/stored/choices.vm";
import { valueOf } from "../../../support/publications";
import { bookOf, labOf, sampleBook, segmentAt, sialkot, type Book } from "../sampleLab";

const now = "2026-03-02T09:00:00.000Z";

const looked = async (book: Book) => {
  const { inputs } = valueOf(prepareSegment(segmentAt(await labOf(book), 0)));
  const shelf = await readShelf(book.workbook);
  return { choices: scenarioChoices(shelf, inputs), findings: tableFindings(shelf, inputs) };
};

const withTable = (...cells: readonly (readonly CellValue[])[]): Book => {
  const book = bookOf(sialkot);
  const sheet = book.spreadsheet.addSheet("Plans");
  book.spreadsheet.write(sheet.id, 2, 1, cells);
  const area = { row: 2, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  book.spreadsheet.addTable(sheet.id, area, "Scenarios");
  return book;
};

test("presets that the sample brings as a table are not listed twice, unless somebody changed one", async () => {
  const book = await sampleBook();
  expect((await looked(book)).choices).toEqual([]);
  const table = book.spreadsheet.tables.find(({ name }) => name === "Scenarios");
  book.spreadsheet.write(table?.sheet ?? "", 1, 5, [[0.01]]);
  expect((await looked(book)).choices).toMatchObject([
    { label: "Import strangulation", group: "Table Scenarios" },
  ]);
});

test("stored scenarios come first, then those of every table", async () => {
  const book = withTable(["lever", "Mine"], ["tariffOutput", 0.2]);
  await book.workbook.addSheets([scenarioTableSheet([{ title: "Mine", ...forAll({}) }], english)]);
  const entry = { id: "a", value: { title: "Mine", levers: { taxRate: 0.1 } } };
  await changeStored(book.workbook, storedKinds.scenarios, [entry], now);
  const { choices } = await looked(book);
  expect(choices.map(({ group, label, opened }) => [group, label, opened?.policy])).toEqual([
    ["Saved in this workbook", "Mine", { taxRate: 0.1 }],
    ["Table Scenarios", "Mine", { tariffOutput: 0.2 }],
    ["Table Scenarios2", "Mine", {}],
  ]);
  expect(new Set(choices.map(({ key }) => key)).size).toBe(3);
});

test("a scenario that cannot be run is named, with the cell that keeps it", async () => {
  const book = withTable(
    ["lever", "label", "Good", "Bad"],
    ["taxRate", "", null, null],
    ["tariffOutput", "", 0.2, 77],
    ["tariffInput", "", "1-3 = 0.5", "1-3 = much"]
  );
  const { choices, findings } = await looked(book);
  expect(choices.map(({ label, disabled }) => [label, disabled === true])).toEqual([
    ["Good", false],
    ["Bad (cannot be run)", true],
  ]);
  const [{ table, groups } = { table: "", groups: [] }] = findings;
  expect(table).toBe("Scenarios");
  expect(groups.flatMap(({ places }) => places.map(({ address }) => address))).toEqual([
    "Plans!E6",
  ]);
});

test("a value out of range is found in the table, not in what was read of it", async () => {
  const book = withTable(["lever", "Bad"], ["taxRate", null], ["tariffOutput", 77]);
  const { findings } = await looked(book);
  expect(findings[0]?.groups).toMatchObject([
    { header: "tariffOutput", places: [{ address: "Plans!C5" }] },
  ]);
});

test("a table that is none of scenarios says what is missing", async () => {
  const { choices, findings } = await looked(withTable(["policy", "Good"], ["taxRate", 0.1]));
  expect(choices).toEqual([]);
  expect(findings[0]?.groups[0]?.sentence).toMatch(/^The column "lever" is missing/);
});
