import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rememberMapping } from "../../../src/app/columns/rememberedMappings";
import type { TableMapping } from "../../../src/app/columns/tableMapping";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { fileWith, folder, lab, sheets } from "./indexFiles";

const foreignHeaders = ["Código", "Padre", "Peso", "Sentido", "Nota"];
const said: TableMapping = {
  table: "framework",
  headers: foreignHeaders,
  columns: {
    code: { header: "Código", scale: "same" },
    parent: { header: "Padre", scale: "same" },
    weight: { header: "Peso", scale: "same" },
    direction: { header: "Sentido", scale: "same" },
  },
  absent: [],
};

test("a framework under other headers is read by what the workbook remembers of it", async () => {
  const [, ...nodes] = sheets["Framework"] ?? [];
  const structure = [["Estructura"], foreignHeaders, ...nodes.map((row) => [...row, "texto"])];
  const { Regions = [] } = sheets;
  const file = await fileWith("foreign.xlsx", { Regions, Estructura: structure });
  const unread = await lab("index", file, "--framework", "Estructura");
  expect(unread.code).toBe(1);
  const spreadsheet = await openXlsx(readFileSync(file));
  await rememberMapping(workbookOf(spreadsheet), said, "2026-01-31T08:00:00.000Z");
  writeFileSync(file, await spreadsheet.toXlsx());
  const { code, out, err } = await lab("index", file, "--framework", "Estructura", "--json");
  expect(code).toBe(0);
  const rows = JSON.parse(out) as Record<string, unknown>[];
  expect(rows.map(({ unit, rank }) => [unit, rank])).toEqual([
    ["North", 2],
    ["Middle", 3],
    ["South", 1],
  ]);
  expect(err).toContain('the column "Nota" is not used');
});

test("a framework table and the table with its indicators make an index", async () => {
  const { code, out, err } = await lab(
    "index",
    await fileWith("own.xlsx", sheets),
    "--framework",
    "framework",
    "--json"
  );
  expect(code).toBe(0);
  const rows = JSON.parse(out) as Record<string, unknown>[];
  expect(
    rows.map(({ unit, Index, rank }) => [unit, Number(Number(Index).toFixed(4)), rank])
  ).toEqual([
    ["North", 50, 2],
    ["Middle", 33.3333, 3],
    ["South", 75, 1],
  ]);
  expect(err).toContain('Regions, row 1 column 5, note: the column "note" is not used');
});

test("faults count rows as the sheet does, wherever the table begins", async () => {
  const bad = { ...sheets, Framework: [...sheets["Framework"]!, ["age", "Bse"]] };
  const { code, err } = await lab(
    "index",
    await fileWith("bad.xlsx", bad, 3),
    "--framework",
    "Framework"
  );
  expect(code).toBe(1);
  expect(err).toContain('Framework, row 10, age: the parent "Bse" is no code of this table');
});

test("the copy holds results, the framework, and what COINr needs, which reads back to the same", async () => {
  const out = path.join(folder, "copy.xlsx");
  const file = await fileWith("again.xlsx", sheets);
  const first = await lab("index", file, "--framework", "Framework", "--out", out, "--coinr");
  expect(first.err).toContain(
    "sheets Index, Normalised, Weights, Contributions, Framework 2, iData, iMeta"
  );
  const copy = await openXlsx(new Uint8Array(readFileSync(out)));
  const sheet = copy.sheets.find(({ name }) => name === "Contributions");
  const cells = copy.read(sheet?.id ?? "", { row: 4, column: 0, rows: 3, columns: 4 });
  expect(cells[0]?.map(({ value }) => value)[0]).toBe("North");
  const again = await lab("index", out, "--framework", "iMeta", "--json");
  const scores = (text: string) =>
    (JSON.parse(text) as { unit: string; Index: number }[]).map(({ unit, Index }) => [
      unit,
      Index.toFixed(9),
    ]);
  const own = await lab("index", file, "--framework", "Framework", "--json");
  expect(scores(again.out)).toEqual(scores(own.out));
});

test("a framework that is not there, and an export without one", async () => {
  const file = await fileWith("none.xlsx", sheets);
  const missing = await lab("index", file, "--framework", "Frame");
  expect(missing).toMatchObject({ code: 1 });
  expect(missing.err).toContain("Regions, Framework");
  expect(await lab("index", file, "--coinr")).toMatchObject({ code: 2 });
});

test("a text among the numbers of an indicator says which number it is, and where", async () => {
  const [header = [], north = [], ...others] = sheets["Regions"] ?? [];
  const regions = [header, north.with(1, "1 200"), ...others];
  const file = await fileWith("text.xlsx", { ...sheets, Regions: regions }, 3);
  const { code, err } = await lab("index", file, "--framework", "Framework");
  expect(code).not.toBe(0);
  expect(err).toContain(
    'Regions, row 5 column 2, firms: "1 200" is text; as a number it is 1,200.'
  );
});

test("a framework without rows is said to have none", async () => {
  const file = await fileWith("bare.xlsx", { ...sheets, Framework: [["Code", "Parent"]] });
  const { code, err, out } = await lab("index", file, "--framework", "Framework");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("Framework: the table has a header but no rows");
});

test("an indicator may be called like something of the language, and a unit have two lines", async () => {
  const file = await fileWith("constructor.xlsx", {
    Data: [
      ["town", "constructor", "valueOf"],
      ["North\nend", 1, 4],
      ["South", 3, 2],
    ],
    Framework: [
      ["Code", "Parent"],
      ["toString", null],
      ["constructor", "toString"],
      ["valueOf", "toString"],
    ],
  });
  const { code, out } = await lab("index", file, "--framework", "Framework");
  expect(code).toBe(0);
  expect(out.split("\n").slice(2)).toEqual([
    expect.stringMatching(/^North end +50 +1 +1$/),
    expect.stringMatching(/^South +50 +1 +1$/),
    "",
  ]);
});
