import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellValue } from "../../../src/core/fault";
import { command } from "../../../src/hosts/cli/command";
import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";

const folder = mkdtempSync(path.join(tmpdir(), "lab-framework-"));
const file = path.join(folder, "regions.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

const sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Regions: [
    ["region", "firms", "skills", "mayor"],
    ["North", 100, 0.2, "A"],
    ["East", 60, 0.7, "B"],
    ["South", 20, 1, "C"],
    ["West", 0, 0, "D"],
  ],
  Framework: [
    ["Code", "Parent", "Weight"],
    ["Index", null, null],
    ["firms", "Index", 1],
    ["skills", "Index", 1],
  ],
  Single: [
    ["Code", "Parent"],
    ["Index", null],
    ["firms", "Index"],
  ],
  Loop: [
    ["Code", "Parent"],
    ["Index", null],
    ["firms", "Index"],
    ["a", "b"],
    ["b", "a"],
  ],
  Survey: [
    ["region", "skills"],
    ["North", 0.1],
    ["North", 0.3],
    ["East", 0.2],
    ["East", 1],
    ["East", 0.9],
    ["South", 1],
    ["West", 0],
  ],
  Errors: [
    ["region", "firms"],
    ["East", 20],
    ["North", 15],
  ],
  "Titled survey": [
    ["Survey of firms, 1988", null],
    [null, null],
    ["region", "skills"],
    ["north", 0.1],
    ["NORTH", 0.3],
    ["Est", 1],
    ["Est", 1],
    ["Total", 2.4],
  ],
  Workshops: [
    ["firm", "region", "skills"],
    ["Workshop 1", "North", 0.1],
    ["Workshop 2", "East", 0.3],
  ],
  "Errors twice": [
    ["Errors", null],
    ["region", "firms"],
    ["East", 20],
    ["North", 15],
    ["east", 5],
  ],
};

beforeAll(async () => {
  const spreadsheet = createSpreadsheet();
  for (const [name, cells] of Object.entries(sheets))
    spreadsheet.write(spreadsheet.addSheet(name).id, 0, 0, cells);
  writeFileSync(file, await spreadsheet.toXlsx());
});

const lab = async (...args: readonly string[]) => {
  let [out, err] = ["", ""];
  const terminal = {
    input: (async function* () {})(),
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  return { code: await command(["index", file, ...args], terminal), out, err };
};

interface Answer {
  readonly ranks: readonly Readonly<Record<string, string | number | null>>[];
  readonly shares: readonly Readonly<Record<string, string | number>>[];
  readonly draws: number;
  readonly failed: readonly number[];
}

const robust = async (...args: readonly string[]): Promise<Answer> => {
  const { out } = await lab("--framework", "Framework", "--robustness", "--json", ...args);
  return JSON.parse(out) as Answer;
};

test("robustness prints the ranks with their intervals and what they hang on", async () => {
  const { code, out } = await lab("--framework", "Framework", "--robustness", "--draws", "100");
  expect(code).toBe(0);
  expect(out).toContain("P(above next)");
  expect(out).toContain("Low and high hold 90 % of 100 replications. No replication failed.");
  for (const doubt of ["normalisation", "aggregation", "weight noise", "method", "weights"])
    expect(out).toMatch(new RegExp(`^${doubt} `, "m"));
});

test("ranks come in their order, and the seed decides", async () => {
  const first = await robust("--draws", "60", "--seed", "4");
  expect(first.ranks.map(({ unit }) => unit)).toEqual(["East", "North", "South", "West"]);
  expect(first.ranks.at(-1)).toMatchObject({ rank: 4, low: 4, high: 4, "P(above next)": null });
  expect(first).toMatchObject({ draws: 60, failed: [] });
  expect(await robust("--draws", "60", "--seed", "4")).toEqual(first);
  expect((await robust("--draws", "60", "--seed", "5")).ranks).not.toEqual(first.ranks);
});

test("firms and errors are doubts about the data, beside method and weights", async () => {
  const { ranks, shares } = await robust("--firms", "Survey", "--errors", "Errors");
  expect(shares.map(({ doubt }) => doubt)).toEqual([
    "normalisation",
    "aggregation",
    "weight noise",
    "sample of firms",
    "errors of the data",
    "method",
    "weights",
    "data",
  ]);
  // East has the mean skills of its three firms, 0.7, as before.
  expect(ranks.find(({ unit }) => unit === "East")?.["score"]).toBeCloseTo(65, 9);
});

test("a titled sheet of firms is read without its total, and says which units it does not know", async () => {
  const { code, out, err } = await lab("--framework", "Framework", "--firms", "Titled survey");
  expect(code).toBe(0);
  expect(err).toContain("Titled survey: ");
  expect(err).toContain(
    'Titled survey, row 6 column 1: no unit of the index is called "Est", so its rows are used for none. Did you mean "East"?'
  );
  expect(err).not.toContain("row 7");
  expect(err).not.toContain('"Total"');
  // North has the mean skills of its two firms, 0.2, as before.
  expect(out).toMatch(/North +60/);
});

test("a sheet of firms whose first column holds no unit of the index is refused", async () => {
  const { code, err } = await lab("--framework", "Framework", "--firms", "Workshops");
  expect(code).toBe(1);
  expect(err).toContain('Workshops, row 2 column 1: no unit of the index is called "Workshop 1"');
  expect(err).not.toContain("Workshop 2");
});

test("errors that are said of a unit twice are refused with their rows", async () => {
  const { code, err } = await lab("--framework", "Framework", "--errors", "Errors twice");
  expect(code).toBe(1);
  expect(err).toContain('more than one unit is called "East" (rows 3, 5)');
});

test("which weight swaps two units: by hand East and North tie at a share of 5/9 for firms", async () => {
  const { out } = await lab(
    "--framework",
    "Framework",
    "--unit",
    "east",
    "--against",
    "North",
    "--json"
  );
  const [first] = JSON.parse(out) as Record<string, string | number>[];
  // 60 s + 70 (1 − s) = 100 s + 20 (1 − s), at s = 5/9.
  expect(first?.["share now"]).toBe(0.5);
  const shares = (JSON.parse(out) as Record<string, string | number>[]).map((row) => [
    row["weight of"],
    Number(row["share at the swap"]).toFixed(9),
  ]);
  expect(shares).toEqual([
    ["firms", (5 / 9).toFixed(9)],
    ["skills", (4 / 9).toFixed(9)],
  ]);
});

test("where no single weight swaps two units a sentence says so; a program is given nothing", async () => {
  // West is last by both indicators, so that no weights put it above East.
  const question = ["--framework", "Framework", "--unit", "East", "--against", "West"];
  expect(await lab(...question)).toMatchObject({
    code: 0,
    out: 'No change of one weight alone swaps "East" and "West".\n',
  });
  expect((await lab(...question, "--json")).out).toBe("[]\n");
});

test("where ranks never move a sentence says so in words of an index", async () => {
  const { code, out } = await lab("--framework", "Single", "--robustness", "--draws", "50");
  expect(code).toBe(0);
  expect(out).toContain(
    "No replication moves the ranks more than another, so there is no uncertainty"
  );
  expect(out).not.toContain("another outcome");
});

test("what a rank takes: by hand South is first from 30 firms on", async () => {
  const { out } = await lab("--framework", "Framework", "--unit", "South", "--rank", "1", "--json");
  expect(JSON.parse(out)).toEqual([
    { indicator: "firms", now: 20, needed: expect.closeTo(30, 9) as number, "rank then": 1 },
    { indicator: "skills", now: 1, needed: null, "rank then": 2 },
  ]);
});

test.each([
  [["--framework", "Framework", "--unit", "Nord", "--rank", "1"], 1, /Did you mean "North"/],
  [["--framework", "Framework", "--unit", "North"], 2, /--unit NAME goes with either/],
  [["--framework", "Framework", "--unit", "North", "--against", "South"], 1, /different scores/],
  [["--framework", "Framework", "--unit", "North", "--rank", "9"], 1, /from 1 to 4/],
  [["--framework", "Nowhere"], 1, /no table "Nowhere".*Regions/],
  [["--framework", "Framework", "--table", "Nowhere"], 1, /no table "Nowhere"/],
  [["--framework", "Loop"], 1, /"a" is not reached from the top/],
  [["--framework", "Framework", "--firms", "Nowhere"], 1, /no table "Nowhere"/],
  [["--framework", "Framework", "--errors", "Nowhere"], 1, /no table "Nowhere"/],
  [["--framework", "Framework", "--robustness", "--draws", "2"], 2, /--draws must be/],
  [["--robustness"], 2, /--robustness, --firms, --errors and --unit need --framework/],
  [["--framework", "Framework", "--table", "Loop"], 1, /no column "firms"/],
])("%j ends with code %p and a sentence", async (args, code, sentence) => {
  const answer = await lab(...args);
  expect(answer.code).toBe(code);
  expect(answer.err).toMatch(sentence);
});
