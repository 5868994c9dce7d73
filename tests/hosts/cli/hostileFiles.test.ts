import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ZipEditor } from "@cj-tech-master/excelts/archive";
import { command } from "../../../src/hosts/cli/command";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { sheetContents } from "../../../src/spreadsheet/sheetContents";
import { published } from "../../support/publications";
import { workbookWith } from "../../support/workbooks";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const inFolder = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function* nothing(): AsyncGenerator<string> {}

const lab = async (...args: string[]) => {
  let said = "";
  const say = (text: string) => void (said += text);
  return { code: await command(args, { input: nothing(), out: say, err: say }), said };
};

let copy: Uint8Array;
beforeAll(async () => {
  copy = await (await published()).copy.toXlsx();
});

const edited = async (name: string, change: (xml: string) => string): Promise<Uint8Array> => {
  const editor = await ZipEditor.open(copy);
  const { ZipParser } = await import("@excelts/archive/unzip/zip-parser.js");
  const part = await new ZipParser(copy).extract(name);
  editor.set(name, change(new TextDecoder().decode(part ?? new Uint8Array())));
  return editor.bytes();
};

const sheet = "xl/worksheets/sheet2.xml";
const entities = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const damages: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  "cut in the middle": () => copy.slice(0, copy.length / 2),
  "cut at the end": () => copy.slice(0, copy.length - 40),
  "no zip at all": () => new TextEncoder().encode("cluster;firms"),
  "a zip of something else": async () => {
    const editor = await ZipEditor.open(copy);
    editor.delete("xl/workbook.xml");
    return editor.bytes();
  },
  "a sheet that breaks off": () => edited(sheet, (xml) => xml.slice(0, xml.length / 2)),
  "a workbook that is no XML": () => edited("xl/workbook.xml", () => "<<<>>>"),
};

test.each(Object.keys(damages))(
  "a file with %s is refused by a sentence, and nothing is written",
  async (name) => {
    const file = inFolder("damaged.xlsx");
    const out = inFolder("out.xlsx");
    writeFileSync(file, await (damages[name] ?? (() => copy))());
    for (const args of [
      ["verify", file],
      ["scenario", file],
      ["publish", file, "--scenario", "Demand crisis", "--out", out],
      ["merge", file, file, "--out", out],
    ]) {
      const { code, said } = await lab(...args);
      expect(code).toBe(1);
      expect(said).toMatch(/damaged\.xlsx: .*[a-z)]\.\n$/);
      expect(existsSync(out)).toBe(false);
    }
  }
);

test("entities of hostile XML are not unfolded", async () => {
  const file = inFolder("entities.xlsx");
  writeFileSync(
    file,
    await edited(sheet, (xml) =>
      xml.replace("?>", `?>${entities}`).replace("<sheetData>", "<sheetData>&b;")
    )
  );
  const { code, said } = await lab("verify", file);
  expect(said).not.toMatch(/aaaaaaaaaa/);
  expect(code).toBe(1);
  expect(said).toMatch(/The workbook is damaged and cannot be opened; take another copy\.\n$/);
});

const names = ['=HYPERLINK("http://example.org")', "+1+1", "@SUM(1)", "-2+3", "=cmd|' /C calc'!A0"];

test("names that look like formulas stay texts in the copy", async () => {
  const scores = ["massScore", "networkScore", "skillsScore", "jointScore", "power"];
  const rows = names.map((name) => [name, 0.5, 0.5, 0.5, 0.5, 1]);
  const { spreadsheet } = workbookWith("Segments", [
    ["cluster", ...scores],
    ...rows.map(([name, ...rest]) => [`'${name}`, ...rest]),
  ]);
  const file = inFolder("names.xlsx");
  const out = inFolder("names-copy.xlsx");
  writeFileSync(file, await spreadsheet.toXlsx());
  expect((await lab("publish", file, "--scenario", "Demand crisis", "--out", out)).code).toBe(0);
  const cells = sheetContents(await openXlsx(new Uint8Array(readFileSync(out)))).flatMap((each) =>
    each.cells.flat()
  );
  for (const name of names) {
    const shown = cells.filter(({ value }) => value === name);
    expect(shown.length).toBeGreaterThan(2);
  }
  for (const { formula = "" } of cells) expect(formula).not.toMatch(/HYPERLINK|cmd|SUM\(1\)/);
});

test("a cell of 10 MB is refused by a sentence, and nothing is written", async () => {
  const { spreadsheet } = workbookWith("Segments", [
    ["cluster", "massScore", "power"],
    ["x".repeat(10_000_000), 0.5, 1],
  ]);
  const file = inFolder("huge.xlsx");
  const out = inFolder("huge-copy.xlsx");
  writeFileSync(file, await spreadsheet.toXlsx());
  const { code, said } = await lab("publish", file, "--scenario", "Demand crisis", "--out", out);
  expect(code).toBe(1);
  expect(said.length).toBeLessThan(10_000);
  expect(said).toMatch(/the text has 10000000 characters, and a cell holds at most 32767/);
  expect(existsSync(out)).toBe(false);
});
