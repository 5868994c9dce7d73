import { fileWith, lab, sheets } from "./indexFiles";

test("titles above the units and totals below them make no difference, and are named", async () => {
  const [header = [], ...units] = sheets["Regions"] ?? [];
  const Regions = [["Survey of 2019"], [], header, ...units, ["Total", 120, 1.5, 50, null]];
  const plain = await lab(
    "index",
    await fileWith("plain.xlsx", sheets),
    "--framework",
    "Framework"
  );
  const file = await fileWith("titled.xlsx", { ...sheets, Regions });
  const titled = await lab("index", file, "--framework", "Framework");
  expect(titled.code).toBe(0);
  expect(titled.out).toBe(plain.out);
  expect(titled.err).toContain(
    "Regions: The header row was found in row 3; 2 rows of titles above it are passed over.\n"
  );
  expect(titled.err).toContain("Regions: From row 7 (“Total”) on nothing is read");
  expect(plain.err).not.toContain("passed over");
  expect(plain.err).not.toContain("nothing is read");
});

test("totals between the units are named and are no units", async () => {
  const [header = [], north = [], middle = [], south = []] = sheets["Regions"] ?? [];
  const subtotal = ["Total", 80, 0.8, 50, null];
  const Regions = [header, north, middle, subtotal, south];
  const file = await fileWith("within.xlsx", { ...sheets, Regions });
  const { code, out, err } = await lab("index", file, "--framework", "Framework", "--json");
  expect(code).toBe(0);
  expect((JSON.parse(out) as unknown[]).length).toBe(3);
  expect(err).toContain("Regions: Row 4 (“Total”) is passed over: it sums up other rows.");
});

test("a header that stands twice is named by the sheet and the cell", async () => {
  const Regions = (sheets["Regions"] ?? []).map((row, r) => [...row, r === 0 ? "firms" : r]);
  const file = await fileWith("doubled.xlsx", { ...sheets, Regions }, 2);
  const { code, err } = await lab("index", file, "--framework", "Framework");
  expect(code).toBe(1);
  expect(err).toContain('Regions, row 3 column 6, firms: the column "firms" stands here twice');
  expect(err).not.toContain("data,");
});

test("aggregates called like columns of the table keep their names, and no value is lost", async () => {
  const nodes = [
    ["Code", "Parent"],
    ["unit", null],
    ["rank", "unit"],
    ["coverage", "unit"],
    ["firms", "rank"],
    ["skills", "coverage"],
  ];
  const file = await fileWith("called.xlsx", { ...sheets, Framework: nodes });
  const args = ["index", file, "--framework", "Framework"];
  const { out } = await lab(...args, "--json");
  // By hand: of 20, 60, 40 firms and skills of 0.5, 0.3, 0.7, each from 0 to 100, the mean.
  expect((JSON.parse(out) as unknown[])[0]).toEqual({
    "unit 2": "North",
    unit: expect.closeTo(25, 9) as number,
    rank: 0,
    coverage: expect.closeTo(50, 9) as number,
    "rank 2": 3,
    "coverage 2": 1,
  });
  const header = (await lab(...args)).out.split("\n")[0] ?? "";
  expect(header.trim().split(/ {2,}/).sort()).toEqual([
    "coverage",
    "coverage 2",
    "rank",
    "rank 2",
    "unit",
    "unit 2",
  ]);
});

test("units of one name are named with their rows, and none of them is meant by it", async () => {
  const Regions = [
    ["Survey of 2019"],
    [],
    ...(sheets["Regions"] ?? []),
    ["north", 30, 0.4, 20, "c"],
  ];
  const file = await fileWith("twice.xlsx", { ...sheets, Regions });
  const sentence =
    'more than one unit is called "North" (rows 4, 7); give each a name of its own, so that it is clear which is meant.';
  const scores = await lab("index", file, "--framework", "Framework");
  expect(scores.code).toBe(0);
  expect(scores.err).toContain(`Regions: ${sentence}`);
  const ask = (...question: readonly string[]) =>
    lab("index", file, "--framework", "Framework", ...question);
  for (const question of [
    ["--unit", "North", "--rank", "1"],
    ["--unit", "North", "--against", "South"],
    ["--unit", "South", "--against", "North"],
  ]) {
    const { code, out, err } = await ask(...question);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`M${sentence.slice(1)}`);
  }
  expect(await ask("--unit", "South", "--rank", "1")).toMatchObject({ code: 0 });
});

test("units of one name in COINr's tables are named with their rows as well", async () => {
  const file = await fileWith("coinr.xlsx", {
    iData: [
      ["uCode", "a", "b"],
      ["North", 1, 4],
      ["South", 3, 2],
      ["North", 2, 5],
    ],
    iMeta: [
      ["iCode", "Type", "Parent", "Level", "Direction", "Weight"],
      ["a", "Indicator", "Index", 1, 1, 1],
      ["b", "Indicator", "Index", 1, 1, 1],
      ["Index", "Aggregate", null, 2, 1, 1],
    ],
  });
  const { code, err } = await lab("index", file, "--framework", "iMeta");
  expect(code).toBe(0);
  expect(err).toContain('iData: more than one unit is called "North" (rows 2, 4)');
});
