import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellValue } from "../../../src/core/fault";
import { quotedSheet } from "../../../src/core/table/address";
import { command } from "../../../src/hosts/cli/command";
import { languages } from "../../../src/locales/languages";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../../src/spreadsheet/spreadsheet";
import { answered } from "../../support/answered";

// Whole workbooks are made and computed.
jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const inFolder = (name: string): string => path.join(folder, `${name}.xlsx`);
afterAll(() => rmSync(folder, { recursive: true }));

const lab = (...args: string[]) => answered((terminal) => command(args, terminal));
const opened = (file: string) => openXlsx(new Uint8Array(readFileSync(file)));

/** A file as it is after somebody worked in it. */
const changed = async (from: string, to: string, work: (book: Spreadsheet) => void) => {
  const book = await opened(from);
  work(book);
  writeFileSync(inFolder(to), await book.toXlsx());
  return inFolder(to);
};

const tableOf = (book: Spreadsheet, name: string) => {
  const table = book.tables.find((each) => each.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
};

/** Writes a cell of a table: the row below its header, the column by its header. */
const write = (
  book: Spreadsheet,
  name: string,
  [row, column, value]: readonly [row: number, column: string, value: CellValue]
): void => {
  const { sheet, area } = tableOf(book, name);
  const [header = []] = book.read(sheet, { ...area, rows: 1 });
  const at = header.findIndex((cell) => cell.value === column);
  book.write(sheet, area.row + row, area.column + at, [[value]]);
};

const sample = inFolder("case-book");
const scenario = ["--scenario", "Import strangulation"];
const copyIn = (id: string): string => inFolder(`copy-${id}`);
beforeAll(async () => {
  expect(await lab("sample", "--out", sample)).toMatchObject({ code: 0 });
  for (const id of ["fr", "es", "pt"])
    expect(
      await lab("publish", sample, ...scenario, "--language", id, "--out", copyIn(id))
    ).toMatchObject({ code: 0 });
});

describe.each(["fr", "es", "pt"] as const)("a copy in another language: %s", (id) => {
  const { names } = languages[id].sheets.copy;

  test("has its sheets in that language and is verified", async () => {
    const copy = await opened(copyIn(id));
    const wanted = Object.values(names).filter((name) => name !== names.factors);
    expect(copy.sheets.map(({ name }) => name).sort()).toEqual(wanted.sort());
    expect(await lab("verify", copyIn(id))).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringMatching(/^The same: all \d+ cells/) as string,
    });
  });

  test("names the first cell that differs as it is called there", async () => {
    const file = await changed(copyIn(id), `changed-${id}`, (book) => {
      const sheet = book.sheets.find(({ name }) => name === names.paths)?.id ?? "";
      // A year before the last of a segment that is not shown: nothing is computed from it.
      book.write(sheet, 196, 3, [[7]]);
    });
    const { code, out } = await lab("verify", file);
    expect(code).toBe(1);
    expect(out).toContain(`Different: ${quotedSheet(names.paths)}!D197 holds 7;`);
  });

  test("gives back its scenario, and names a cell that cannot be read", async () => {
    const code = await lab("code", sample, ...scenario);
    expect(await lab("scenario", copyIn(id))).toEqual(code);
    const { value } = languages[id].sheets.assumptions.header;
    const own = await changed(copyIn(id), `own-${id}`, (book) =>
      write(book, "Assumptions", [2, value, 0.4])
    );
    expect((await lab("scenario", own)).out).toContain("tariffOutput=0.4");
    const wrong = await changed(copyIn(id), `wrong-${id}`, (book) =>
      write(book, "Assumptions", [2, value, 40])
    );
    const refused = await lab("scenario", wrong);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`${quotedSheet(names.assumptions)}!D8`);
  });
});

test("each kind of edit is found in a copy in another language, and named as it is called there", async () => {
  const back = await changed(copyIn("pt"), "back", (book) => {
    write(book, "Segments", [1, "country", "Itália"]);
    write(book, "Segments", [1, "source", "theirs"]);
    write(book, "Segments", [2, "source", "the same"]);
    write(book, "Segments", [4, "source", "gone"]);
    write(book, "Surplus", [1, "share", 0.5]);
    const { id, sheet, area } = tableOf(book, "Segments");
    book.updateTable(id, { area: { ...area, rows: area.rows + 1, columns: area.columns + 1 } });
    book.write(sheet, area.row, area.column + area.columns, [["remark"]]);
    book.write(sheet, area.row + area.rows, area.column, [["Elsewhere"]]);
  });
  const mine = await changed(sample, "mine", (book) => {
    write(book, "Segments", [1, "source", "ours"]);
    write(book, "Segments", [2, "source", "the same"]);
    const { sheet, area } = tableOf(book, "Segments");
    book.write(sheet, area.row + 4, area.column, [Array<null>(area.columns).fill(null)]);
  });
  const { out, code } = await lab("merge", mine, back, "--out", inFolder("merged"));
  expect(code).toBe(0);
  const lines = out.trim().split("\n");
  expect(lines.slice(0, -1).filter((line) => !/^(Segmentos|Excedente), /.test(line))).toEqual([]);
  for (const expected of [
    /^Segmentos, Third Italy.*, country: .* became "Itália"; taken over\.$/,
    /^Segmentos, Third Italy.*, source: .* became "theirs"; not taken over: here it is "ours" by now\.$/,
    /^Segmentos, Baden.*, source: .* became "the same"; the same was done here\.$/,
    /^Segmentos, Tirippur.*, source: .* became "gone"; not taken over: there is no such cell here\.$/,
    /^Segmentos, Elsewhere.*: a new row, not taken over\.$/,
    /^Segmentos, remark: a new column, not taken over\.$/,
    /^Excedente, .*, share: .* became 0\.5; taken over\.$/,
  ])
    expect(lines).toContainEqual(expect.stringMatching(expected));
  const merged = await opened(inFolder("merged"));
  const cells = merged.read(tableOf(merged, "Segments").sheet, tableOf(merged, "Segments").area);
  expect(cells[1]?.map(({ value }) => value)).toEqual(expect.arrayContaining(["Itália", "ours"]));
});

test("a language that the lab does not speak is refused", async () => {
  const answer = await lab(
    ...["publish", sample, ...scenario, "--language", "de", "--out", inFolder("copy-de")]
  );
  expect(answer).toMatchObject({
    code: 2,
    err: expect.stringContaining("en, fr, es, pt") as string,
  });
});

test("a brief names the scenario in its own language, also where it says where it comes from", async () => {
  const out = path.join(folder, "brief.html");
  const args = ["brief", sample, ...scenario, "--language", "es", "--out", out];
  expect(await lab(...args)).toMatchObject({ code: 0 });
  const page = readFileSync(out, "utf8");
  expect(page).toContain("Estrangulamiento de las importaciones");
  expect(page).not.toContain("Import strangulation");
});
