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
});

test("index prints every segment of the case book and remarks on the error stream", async () => {
  const { code, out, err } = await lab(["index", sample]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Kumasi, copying of spare parts\s+40\.698/m);
  expect(out.trim().split("\n")).toHaveLength(2 + 19);
  expect(err).toMatch(/error: Segments!A14/);
});

test("a fault of the lab itself is told apart from one of a file", async () => {
  const answer = await answered((terminal) =>
    command(["help"], {
      ...terminal,
      out: () => {
        throw new TypeError("help is lost");
      },
    })
  );
  expect(answer).toMatchObject({
    code: 3,
    err: expect.stringMatching(
      /^Something unexpected .* fault of the lab: .*help is lost/
    ) as string,
  });
});

test("index as JSON and as a sheet of a copy", async () => {
  const out = inFolder("indices.xlsx");
  const answer = await lab(["index", sample, "--json", "--out", out]);
  const rows = JSON.parse(answer.out) as { segment: string; collectiveEfficiency: number | null }[];
  const copy = await openXlsx(new Uint8Array(readFileSync(out)));
  const sheet = copy.sheets.find(({ name }) => name === "Indices");
  const cells = copy.read(sheet?.id ?? "", { row: 5, column: 0, rows: rows.length, columns: 2 });
  expect(cells.map(([segment, score]) => [segment?.value, score?.value])).toEqual(
    rows.map(({ segment, collectiveEfficiency }) => [segment, collectiveEfficiency])
  );
});

test("run writes a copy with a sheet for the segment and leaves the file alone", async () => {
  const before = readFileSync(sample);
  const out = inFolder("result.xlsx");
  const args = [
    "run",
    sample,
    "--scenario",
    "import strangulation",
    "--segment",
    "Petrópolis, knitwear",
    "--years",
    "10",
    "--out",
    out,
  ];
  const answer = await lab(args);
  expect(answer).toMatchObject({ code: 0 });
  expect(answer.out).toMatch(/Petrópolis, knitwear/);
  expect(readFileSync(sample).equals(before)).toBe(true);
  const copy = await openXlsx(new Uint8Array(readFileSync(out)));
  expect(copy.sheets.map(({ name }) => name)).toContain("Scenario Petrópolis, knitwear");
  expect(copy.charts.all.length).toBeGreaterThan(0);
});

test("run explains what carried the change of an outcome", async () => {
  const args = ["run", sample, "--scenario", "taxWithoutPromotion", "--segment", "Techiman"];
  const { code, out } = await lab([...args, "--explain", "capital"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Capital in year 15: 1\.\d{3} with the policy instead of \d\.\d{3}/);
  expect(out).toMatch(/Local tax: −0\.\d{3}/);
  expect(await lab([...args, "--explain", "capitl"])).toMatchObject({
    code: 1,
    err: expect.stringContaining("Did you mean capital?") as string,
  });
});

test("run for all segments: a summary first, and why some are left out", async () => {
  const answer = await lab(["run", sample, "--scenario", "taxWithoutPromotion", "--json"]);
  const runs = JSON.parse(answer.out) as {
    segment: string;
    baseline: { output: number[] };
    scenario: { tax: number[] };
  }[];
  expect(runs).toHaveLength(12);
  for (const { baseline, scenario } of runs) {
    expect(baseline.output).toHaveLength(16);
    expect(scenario.tax[1]).toBeGreaterThan(0);
  }
  expect(answer.err).toMatch(/Ecuador .* is left out\./);
});

test("a CSV file serves as well", async () => {
  const file = inFolder("survey.csv");
  writeFileSync(
    file,
    "cluster;massScore;networkScore;skillsScore;jointScore;power\nKumasi;1;0,67;0,5;0,2;1\n"
  );
  const { out } = await lab(["index", file, "--json"]);
  const [row] = JSON.parse(out) as { collectiveEfficiency: number }[];
  expect(row?.collectiveEfficiency).toBeCloseTo(40.69826664983165, 9);
});

test("an index says which rows of the table are not read", async () => {
  const file = inFolder("titled.csv");
  writeFileSync(
    file,
    "Survey 1988\ncluster;massScore;networkScore;skillsScore;jointScore;power\nKumasi;1;0,67;0,5;0,2;1\nTotal;1;;;;\n"
  );
  const { out, err } = await lab(["index", file, "--json"]);
  expect(JSON.parse(out)).toHaveLength(1);
  expect(err).toContain("From row 4 (“Total”) on nothing is read");
});

test("call answers line by line, in order, whatever stands in a line", async () => {
  const { out } = await lab(
    ["call"],
    [
      '{"fn":"CLUSTER.EFFECTIVEPROTECTION","args":[0.4,[[0.5]],[[0.2]]]}',
      "not json",
      '{"fn":"CLUSTER.EFFECTIVEPROTECTOIN","args":[]}',
      '{"fn":"GROWTH","args":[0.5,0.4,null]}',
      '{"fn":"CLUSTER.INPUTCAP","args":[[[0.5],[null]],0.5,0.5]}',
      '{"fn":"CLUSTER.GROWTH","args":[{"a":1}]}',
      "",
    ]
  );
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { value?: unknown; error?: { message: string } });
  expect(answers).toHaveLength(6);
  expect(answers[0]?.value).toBeCloseTo(0.6, 12);
  expect(answers[1]?.error?.message).toMatch(/no JSON/);
  expect(answers[2]?.error?.message).toMatch(/Did you mean CLUSTER\.EFFECTIVEPROTECTION\?/);
  expect(answers[3]?.value).toBeCloseTo(0.12, 12);
  expect(answers[4]?.value).toEqual([
    [0.5 / 0.75],
    [{ error: { type: "#N/A", message: expect.any(String) as string } }],
  ]);
  expect(answers[5]?.error?.message).toMatch(/Argument 1 must be a cell/);
});

test("help lists commands, presets and functions", async () => {
  const { code, out } = await lab(["--help"]);
  expect(code).toBe(0);
  for (const word of ["index FILE", "run FILE", "importStrangulation", "CLUSTER.SIMULATE"])
    expect(out).toContain(word);
});

const damaged = inFolder("damaged.xlsx");
const plain = inFolder("plain.csv");
beforeAll(() => {
  writeFileSync(damaged, readFileSync(sample).subarray(0, 4000));
  writeFileSync(plain, "a,b\n1,2\n");
});

test.each([
  ["a missing file", () => ["index", inFolder("nowhere.xlsx")], 1, /there is no such file/],
  ["a damaged file", () => ["index", damaged], 1, /damaged\.xlsx: /],
  ["no segments", () => ["index", plain], 1, /has no Segments table/],
  [
    "a table that is not there",
    () => ["index", sample, "--table", "Firms"],
    1,
    /no table or sheet "Firms"/,
  ],
  [
    "a misspelt scenario",
    () => ["run", sample, "--scenario", "demand crysis"],
    1,
    /Did you mean "Demand crisis"\?/,
  ],
  [
    "a misspelt segment",
    () => ["run", sample, "--scenario", "demandCrisis", "--segment", "Petropolis, knitwear"],
    1,
    /Did you mean "Petrópolis, knitwear"\?/,
  ],
  ["the file itself as target", () => ["index", sample, "--out", sample], 1, /give another name/],
  [
    "a target that is no xlsx",
    () => ["index", sample, "--out", inFolder("x.pdf")],
    1,
    /must be the name of an xlsx file/,
  ],
  ["an unknown command", () => ["indx", sample], 2, /Did you mean index\?/],
  ["an unknown option", () => ["index", sample, "--fast"], 2, /--fast/],
  ["no file", () => ["index"], 2, /index needs a file/],
  [
    "too many years",
    () => ["run", sample, "--scenario", "demandCrisis", "--years", "99"],
    2,
    /from 1 to 30/,
  ],
])("%s is answered by a sentence", async (_, args, code, words) => {
  const answer = await lab(args());
  expect(answer.err).toMatch(words);
  expect(answer.code).toBe(code);
});
