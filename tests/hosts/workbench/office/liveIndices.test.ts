import { readLab } from "../../../../src/app/readLab";
import { findSegments } from "../../../../src/app/findSegments";
import { buildOwnIndex } from "../../../../src/app/indexBuilder/buildOwnIndex";
import { clusterFormulaSheets } from "../../../../src/app/indexBuilder/clusterFormulaSheets";
import { indexFormulaSheet } from "../../../../src/app/indexBuilder/indexFormulaSheet";
import { indexValueSheets } from "../../../../src/app/indexBuilder/indexValueSheets";
import { readIndexTables } from "../../../../src/app/indexBuilder/indexTables";
import { robustnessWork } from "../../../../src/app/indexBuilder/robustnessSettings";
import { sampleSheets } from "../../../../src/app/sampleSheets";
import type { CellValue } from "../../../../src/core/fault";
import { usualMethods, type IndexMethods } from "../../../../src/core/index/methods";
import { associateFunctions } from "../../../../src/excel/customFunctions";
import { officeWorkbook } from "../../../../src/excel/officeWorkbook";
import { functionsMetadata } from "../../../../src/hosts/functions/metadata";
import { english } from "../../../../src/locales/en";
import { worksheetFunctions } from "../../../../src/model/functions";
import { inOffice, outOfOffice } from "../../../excel/inOffice";
import { localRunner } from "../../../support/localRunner";
import { closeOffices, type TestOffice } from "../../../support/office";

// Generous, for a busy computer: alone they take a second or so.
jest.setTimeout(30_000);

afterEach(() => {
  closeOffices();
  outOfOffice();
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

/** The sample workbook in a host that has the lab's functions. */
const inLab = async (): Promise<TestOffice> => {
  const office = await inOffice();
  office.host.registerCustomFunctions("CLUSTER", functionsMetadata());
  Object.assign(globalThis, { CustomFunctions: office.CustomFunctions });
  associateFunctions(worksheetFunctions, localRunner(), () => english);
  await officeWorkbook().addSheets(sampleSheets());
  return office;
};

const cellsOf = ({ spreadsheet }: TestOffice, name: string): CellValue[][] => {
  const id = spreadsheet.sheets.find((sheet) => sheet.name === name)?.id ?? "";
  const used = spreadsheet.usedArea(id);
  if (!used) throw new Error(`There is no sheet ${name}.`);
  const area = {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  return spreadsheet.read(id, area).map((row) => row.map(({ value }) => value));
};

/** The block of cells that begins where a cell holds this text, as far as its first column goes. */
const blockAt = (cells: CellValue[][], header: string, columns: number): CellValue[][] => {
  const row = cells.findIndex((line) => line.includes(header));
  const column = cells[row]?.indexOf(header) ?? -1;
  const block: CellValue[][] = [];
  for (const line of cells.slice(row + 1)) {
    if ((line[column] ?? null) === null || line[column] === "") break;
    block.push(line.slice(column, column + columns));
  }
  return block;
};

const own = async (methods: IndexMethods) => {
  const { framework, data } = await readIndexTables(officeWorkbook());
  if (!framework || !data) throw new Error("The sample has a framework and its data.");
  const { built } = buildOwnIndex(framework, data, methods);
  if (!built) throw new Error("The sample's framework makes an index.");
  return { framework: framework.range, data: data.range, index: built.index };
};

const words = english.pane.indexSheets;
const meanings = { minCoverage: "", fill: "", treat: "", normalise: "", weigh: "", aggregate: "" };

const methods: IndexMethods = {
  minCoverage: 0.5,
  fill: "median",
  treat: "winsorise",
  normalise: "minmax:1:100",
  weigh: "equal",
  aggregate: "geometric",
};

test.each([
  ["as usual", usualMethods],
  ["by other methods", methods],
])("an index %s as formulas gives the numbers of the one as values", async (_, chosen) => {
  const office = await inLab();
  const { framework, data, index } = await own(chosen);
  const bands = await localRunner().run(robustnessWork(index));
  if (!bands.ok) throw new Error("The ranks can be put to the test.");
  const workbook = officeWorkbook();
  const [values = ""] = await workbook.addSheets(
    indexValueSheets(
      {
        index,
        units: index.input.units,
        framework: framework.name,
        table: data.name,
        methods: [],
        bands: bands.value,
      },
      english
    )
  );
  const [live = ""] = await workbook.addSheets([
    indexFormulaSheet({ index, framework, data, methods: chosen, meanings }, words),
  ]);
  await office.spreadsheet.settled();
  const cells = cellsOf(office, live);
  const written = blockAt(cellsOf(office, values), "Unit", 9);
  const scored = written.filter(([, score]) => score !== null);
  expect(scored.length).toBeGreaterThan(10);

  // Aggregates and rank; then rank and its interval.
  const scores = blockAt(cells.slice(14), "HighRoad", 5);
  const of = (rows: CellValue[][], from: number, to: number) =>
    rows.map((row) => row.slice(from, to).map((x) => (x === "" ? null : x)));
  const ranks = blockAt(cells, "unit", 6);
  expect(ranks).toHaveLength(written.length);
  expect(of(ranks, 2, 6)).toEqual(of(written, 5, 9));
  expect(scores.map((row) => row.slice(0, 5))).toEqual(scored.map((row) => row.slice(1, 6)));
});

test("the cluster indices as formulas give the numbers the lab computes", async () => {
  const office = await inLab();
  const workbook = officeWorkbook();
  const [segments] = await findSegments(workbook);
  const lab = segments && (await readLab(workbook, segments));
  if (!lab?.ok) throw new Error("The sample can be read.");
  const names = await workbook.addSheets(clusterFormulaSheets(lab.value, words));
  await office.spreadsheet.settled();
  const efficiency = blockAt(cellsOf(office, names[0] ?? ""), "segment", 4);
  expect(efficiency).toHaveLength(lab.value.segments.length);
  lab.value.segments.forEach(({ assessment, row }, s) => {
    expect(efficiency[s]?.[0]).toBe(row.label);
    if (assessment.ok) expect(efficiency[s]?.[1]).toBe(assessment.value.collectiveEfficiency);
    else expect(efficiency[s]?.[1]).toMatch(/^#/);
  });
  const surplus = cellsOf(office, names[1] ?? "").slice(6);
  const reinvested = new Map(
    lab.value.segments.flatMap(({ row, reinvestment }) =>
      reinvestment?.ok ? [[row.label, reinvestment.value] as const] : []
    )
  );
  expect(reinvested.size).toBe(3);
  expect(surplus.map(([segment]) => segment).sort()).toEqual([...reinvested.keys()].sort());
  for (const row of surplus) {
    const found = reinvested.get(String(row[0]));
    expect(row.slice(-4)).toEqual([
      found?.reinvestmentIndex,
      found?.localManufacturingInvestment,
      found?.localProductiveReinvestment,
      found?.leakage,
    ]);
  }
  expect(office.host.gaps).toEqual([]);
});
