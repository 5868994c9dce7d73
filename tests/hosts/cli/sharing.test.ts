import type { CellValue } from "../../../src/core/fault";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { command } from "../../../src/hosts/cli/command";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { answered } from "../../support/answered";

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const inFolder = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const lab = (args: readonly string[], lines: readonly string[] = []) =>
  answered((terminal) => command(args, terminal), lines);

const sample = inFolder("case-book.xlsx");
beforeAll(async () => {
  expect(await lab(["sample", "--out", sample])).toMatchObject({ code: 0 });
}, 60_000);

test("publish writes a workbook of its own and leaves the file alone", async () => {
  const before = readFileSync(sample);
  const out = inFolder("copy.xlsx");
  const args = ["publish", sample, "--scenario", "Import strangulation", "--years", "10"];
  expect(await lab([...args, "--out", out])).toMatchObject({ code: 0 });
  expect(readFileSync(sample)).toEqual(before);
  const copy = await openXlsx(new Uint8Array(readFileSync(out)));
  expect(copy.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Contents", "Indices", "Results", "Assumptions", "Provenance"])
  );
  expect(await lab([...args, "--out", sample])).toMatchObject({ code: 1 });
  expect(await lab(args)).toMatchObject({ code: 2 });
  const same = await lab(["verify", out]);
  expect(same).toMatchObject({ code: 0, err: "" });
  expect(same.out).toMatch(/^The same: all \d+ cells/);
  const results = copy.sheets.find(({ name }) => name === "Results");
  copy.write(results?.id ?? "", 40, 2, [["added"]]);
  const changed = inFolder("changed.xlsx");
  writeFileSync(changed, await copy.toXlsx());
  expect(await lab(["verify", changed])).toMatchObject({
    code: 1,
    out: expect.stringContaining('Results!C41 holds "added"') as string,
  });
  expect(await lab(["verify", sample])).toMatchObject({
    code: 1,
    err: expect.stringContaining("no record") as string,
  });
}, 60_000);

test("publish takes the segments and the levers that were named, and no others", async () => {
  const out = inFolder("chosen.xlsx");
  const args = ["publish", sample, "--scenario", "Demand crisis", "--out", out];
  const named = ["--segment", "Petrópolis, knitwear", "--what-if", "taxRate, power"];
  expect(await lab([...args, ...named])).toMatchObject({ code: 0 });
  expect(await lab(["verify", out])).toMatchObject({ code: 0, err: "" });
  const copy = await openXlsx(new Uint8Array(readFileSync(out)));
  const segments = copy.tables.find(({ name }) => name === "Segments");
  expect(segments?.area.rows).toBe(2);
  expect(await lab([...args, "--what-if", "taxRate, wether"])).toMatchObject({
    code: 1,
    err: expect.stringContaining("wether") as string,
  });
  expect(await lab([...args, "--segment", "Petropoli, knitwear"])).toMatchObject({
    code: 1,
    err: expect.stringContaining("Did you mean") as string,
  });
}, 60_000);

test("a value chosen where a copy invites to it is no difference, but any other is", async () => {
  const out = inFolder("invited.xlsx");
  const args = ["publish", sample, "--scenario", "Demand crisis", "--what-if", "taxRate, power"];
  expect(await lab([...args, "--out", out])).toMatchObject({ code: 0 });
  const verifiedWith = async (value: CellValue) => {
    const copy = await openXlsx(new Uint8Array(readFileSync(out)));
    const { id = "" } = copy.sheets.find(({ name }) => name === "What if") ?? {};
    const cells = copy.read(id, { row: 0, column: 0, rows: 12, columns: 6 });
    const row = cells.findIndex(([, chosen]) => typeof chosen?.value === "number");
    const lowest = cells[row]?.[5]?.value ?? null;
    copy.write(id, row, 1, [[value ?? lowest]]);
    const file = inFolder("invited-back.xlsx");
    writeFileSync(file, await copy.toXlsx());
    return lab(["verify", file]);
  };
  expect(await verifiedWith(null)).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^The same: all \d+ cells .* with one value that readers chose/
    ) as string,
  });
  expect(await verifiedWith(0.123)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^Different: 'What if'!B\d+ holds 0.123;/) as string,
  });
}, 60_000);

test("a scenario travels as a code, and comes back from the assumptions of a copy", async () => {
  const named = await lab(["code", sample, "--scenario", "Tax without promotion"]);
  expect(named).toMatchObject({ code: 0, err: "" });
  const run = ["run", sample, "--segment", "Petrópolis, knitwear", "--json", "--scenario"];
  const [byName, byCode] = [
    await lab([...run, "Tax without promotion"]),
    await lab([...run, named.out]),
  ];
  expect(byCode.out).toBe(byName.out);
  const out = inFolder("sent.xlsx");
  await lab(["publish", sample, "--scenario", named.out, "--out", out]);
  expect(await lab(["scenario", out])).toEqual(named);
  const late = ["run", sample, "--years", "30", "--scenario"];
  const short = await lab(["code", sample, "--scenario", "Demand crisis", "--years", "5"]);
  expect((await lab([...late, short.out])).code).toBe(1);
}, 60_000);

test("merge takes over what was changed in a copy, and leaves conflicts to people", async () => {
  const [out, back, mine, merged] = ["out", "back", "mine", "merged"].map((name) =>
    inFolder(`${name}.xlsx`)
  ) as [string, string, string, string];
  await lab(["publish", sample, "--scenario", "Demand crisis", "--out", out]);
  const edit = async (from: string, to: string, cells: readonly (readonly [string, string])[]) => {
    const book = await openXlsx(new Uint8Array(readFileSync(from)));
    const table = book.tables.find(({ name }) => name === "Segments");
    if (!table) throw new Error("The table is gone.");
    const { row, column, columns } = table.area;
    const [header = []] = book.read(table.sheet, { row, column, rows: 1, columns });
    for (const [id, value] of cells) {
      const at = column + header.findIndex((cell) => cell.value === id);
      book.write(table.sheet, row + 1, at, [[value]]);
    }
    writeFileSync(to, await book.toXlsx());
  };
  await edit(out, back, [
    ["country", "'=EVIL()"],
    ["source", "theirs"],
  ]);
  await edit(sample, mine, [["source", "ours"]]);
  const answer = await lab(["merge", mine, back, "--out", merged]);
  expect(answer.out).toMatch(/country: .* became "=EVIL\(\)"; taken over\./);
  expect(answer.out).toMatch(/source: .*here it is "ours" by now\./);
  expect(answer.out).toMatch(/2 changed, 1 left to decide/);
  const result = await openXlsx(new Uint8Array(readFileSync(merged)));
  const table = result.tables.find(({ name }) => name === "Segments");
  const [row = []] = result.read(table?.sheet ?? "", {
    ...(table?.area ?? { column: 0, columns: 0 }),
    row: 1,
    rows: 1,
  });
  expect(row.map(({ value }) => value)).toEqual(expect.arrayContaining(["=EVIL()", "ours"]));
  expect(row.every(({ formula }) => formula === undefined)).toBe(true);
}, 60_000);

test("merge writes over a formula only where that is asked for, and takes no error for a value", async () => {
  const [out, back, mine, merged] = ["out2", "back2", "mine2", "merged2"].map((name) =>
    inFolder(`${name}.xlsx`)
  ) as [string, string, string, string];
  const opened = async (file: string) => {
    const book = await openXlsx(new Uint8Array(readFileSync(file)));
    const table = book.tables.find(({ name }) => name === "Segments");
    if (!table) throw new Error("The table is gone.");
    const { row, column, columns } = table.area;
    const [header = []] = book.read(table.sheet, { row, column, rows: 1, columns });
    const at = (id: string) => column + header.findIndex((cell) => cell.value === id);
    return {
      book,
      read: (id: string) =>
        book.read(table.sheet, { row: row + 1, column: at(id), rows: 1, columns: 1 })[0]?.[0],
      write: (id: string, value: CellValue) => book.write(table.sheet, row + 1, at(id), [[value]]),
    };
  };
  const own = await opened(sample);
  own.write("exportShare", "=1/8");
  own.write("creditAccess", 0.5);
  writeFileSync(mine, await own.book.toXlsx());
  await lab(["publish", mine, "--scenario", "Demand crisis", "--out", out]);
  const theirs = await opened(out);
  theirs.write("exportShare", 0.2);
  theirs.write("creditAccess", "=1/0");
  writeFileSync(back, await theirs.book.toXlsx());

  const answer = await lab(["merge", mine, back, "--out", merged]);
  expect(answer.out).toMatch(/exportShare: 0.125 became 0.2; .* the formula =1\/8, which --over-/);
  expect(answer.out).toMatch(/creditAccess: 0.5 became "#DIV\/0!"; not taken over: it is an error/);
  expect(answer.out).toMatch(/2 changed, 2 left to decide/);
  const kept = await opened(merged);
  expect(kept.read("exportShare")).toMatchObject({ value: 0.125, formula: "=1/8" });
  expect(kept.read("creditAccess")?.value).toBe(0.5);

  const over = await lab(["merge", mine, back, "--over-formulas", "--out", merged]);
  expect(over.out).toMatch(/exportShare: 0.125 became 0.2; taken over/);
  const written = await opened(merged);
  expect(written.read("exportShare")).toEqual({ value: 0.2 });
  expect(written.read("creditAccess")?.value).toBe(0.5);
}, 60_000);

test("brief writes one page about a segment, in the language that is asked for", async () => {
  const out = inFolder("brief.html");
  const args = ["brief", sample, "--scenario", "Import strangulation", "--out"];
  const first = await lab([...args, out]);
  expect(first).toMatchObject({ code: 0, out: "" });
  expect(first.err).toMatch(/the first of \d+ segments/);
  expect(readFileSync(out, "utf8")).toContain('<html lang="en">');
  const chosen = ["--segment", "Americana, weaving", "--language", "pt"];
  const named = await lab([...args, out, ...chosen]);
  expect(named.code).toBe(0);
  expect(named.err).not.toMatch(/the first of/);
  const page = readFileSync(out, "utf8");
  expect(page).toContain('<html lang="pt-BR">');
  expect(page).toMatch(
    /O que mudaria com “Estrangulamento das importações” para Americana, weaving/
  );
  const pdf = inFolder("brief.pdf");
  expect(await lab([...args, pdf, ...chosen])).toMatchObject({ code: 0, out: "" });
  expect(readFileSync(pdf, "latin1")).toMatch(/^%PDF-[^]*Lang \(pt-BR\)/);
  expect(await lab([...args, inFolder("brief.docx")])).toMatchObject({
    code: 2,
    err: expect.stringContaining(".html") as string,
  });
  expect(await lab([...args, out, "--language", "de"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("en, fr, es, pt") as string,
  });
  expect(await lab([...args, out, "--segment", "Nowhere"])).toMatchObject({ code: 1 });
}, 60_000);
