import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { command } from "../../../src/hosts/cli/command";
import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { answered } from "../../support/answered";

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = path.join(folder, "survey.xlsx");

beforeAll(async () => {
  const spreadsheet = createSpreadsheet();
  const scores = ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"];
  spreadsheet.write(spreadsheet.addSheet("Segments").id, 0, 0, [
    scores,
    ["Kumasi", 1, 0.67, 0.5, 0.2, 1],
    ["Techiman", 0.33, 0.1, 0.33, 0.05, 0.2],
  ]);
  const still = Array.from({ length: 7 }, (_, t) => ["Kumasi", 1980 + t, 100, 400]);
  spreadsheet.write(spreadsheet.addSheet("Histories").id, 0, 0, [
    ["segment", "year", "firms", "workers"],
    ...still,
  ]);
  writeFileSync(file, await spreadsheet.toXlsx());
});

const lab = (...args: readonly string[]) =>
  answered((terminal) => command(["calibrate", file, ...args], terminal));

test("it fits, and says plainly when the model does not beat no change", async () => {
  const { code, out, err } = await lab();
  expect(code).toBe(0);
  expect(out).toContain("Kumasi: fitted to 12 figures");
  expect(out).toContain("The model does not forecast better than that");
  expect(err).toContain("Techiman is left out.");
});

test("a segment and what is fitted can be chosen, and the answer is data", async () => {
  const { out } = await lab(
    "--segment",
    "Kumasi",
    "--fit",
    "marketGrowth, entryResponse",
    "--json"
  );
  const [found] = JSON.parse(out) as { segment: string; fitted: { id: string }[] }[];
  expect(found?.segment).toBe("Kumasi");
  expect(found?.fitted.map(({ id }) => id)).toEqual(["marketGrowth", "entryResponse"]);
});

test("what cannot be fitted is named, with a guess", async () => {
  expect(await lab("--fit", "marketGrwth")).toMatchObject({
    code: 1,
    err: expect.stringContaining("Did you mean marketGrowth?") as string,
  });
});
