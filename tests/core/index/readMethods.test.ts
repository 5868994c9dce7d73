import { indexOfTables } from "../../../src/core/index/indexOfTables";
import { usualMethods } from "../../../src/core/index/methods";
import { readMethods } from "../../../src/core/index/readMethods";
import { scoresOf } from "../../../src/core/index/pipeline/buildIndex";
import { sound } from "./sampleIndex";

const names = { data: "Regions", framework: "Framework" };

const data = [
  ["region", "firms", "skills"],
  ["North", 20, 0.5],
  ["Middle", 60, 0.3],
  ["South", 40, null],
];
const framework = [
  ["Code", "Parent", "Weight", "Normalise"],
  ["Index", null, null, null],
  ["firms", "Index", 3, null],
  ["skills", "Index", 1, "rank"],
];

const scores = (methods = usualMethods) =>
  Array.from(scoresOf(sound(indexOfTables(data, framework, names, methods)).index));

it("reads what is chosen and leaves the rest as usual", () => {
  const read = sound(
    readMethods(
      [
        ["fill", "Median"],
        ["normalise", " minmax:1:100 "],
        ["minCoverage", 0.5],
      ],
      "methods"
    )
  );
  expect(read).toEqual({
    ...usualMethods,
    fill: "median",
    normalise: "minmax:1:100",
    minCoverage: 0.5,
  });
});

it("names the cell of a method nobody knows", () => {
  const result = readMethods(
    [
      ["normalise", "minmx"],
      ["aggregate", "power:two"],
      ["minCoverage", 2],
    ],
    "methods"
  );
  expect(result).toMatchObject({
    ok: false,
    faults: [
      { code: "notAChoice", where: { row: 1, column: 2 }, details: { guess: "minmax" } },
      { code: "notANumber", where: { row: 2, column: 2 } },
      { code: "outOfRange", where: { row: 3, column: 2 } },
    ],
  });
});

it("holds for what the framework leaves open, and for nothing else", () => {
  // firms 0, 100, 50 by the extremes; skills are ranked, 2 and 1, as the framework says.
  expect(scores()).toEqual([(0 * 3 + 2) / 4, (100 * 3 + 1) / 4, 50]);
  // From 1 to 100 instead; the rank of skills stays.
  expect(scores({ ...usualMethods, normalise: "minmax:1:100" })).toEqual([
    (1 * 3 + 2) / 4,
    (100 * 3 + 1) / 4,
    50.5,
  ]);
  expect(scores({ ...usualMethods, weigh: "equal" })).toEqual([1, 50.5, 50]);
});

it("leaves out units and fills in cells before anything else", () => {
  expect(scores({ ...usualMethods, minCoverage: 0.6 })).toHaveLength(2);
  // The mean of 0.5 and 0.3 ranks second of three.
  expect(scores({ ...usualMethods, fill: "mean" })).toEqual([3 / 4, 301 / 4, (150 + 2) / 4]);
});

describe("weights that look like shares", () => {
  const warned = (...weights: readonly (number | null)[]) =>
    sound(
      indexOfTables(
        data,
        framework.map((row, r) => (r < 2 ? row : [row[0], row[1], weights[r - 2], null])) as never,
        names
      )
    ).warnings.filter(({ code }) => code === "weightsDoNotSum");

  it("are remarked on where they do not sum to 1, since only proportions count", () => {
    expect(warned(0.5, 0.4)).toMatchObject([
      { where: { name: "Framework", row: 3, header: "weight" }, details: { names: "Index" } },
    ]);
  });

  it("are left alone where they do, or are no shares", () => {
    expect(warned(0.6, 0.4)).toEqual([]);
    expect(warned(2, 0.5)).toEqual([]);
    expect(warned(0.5, null)).toEqual([]);
  });
});

it("names the row of the framework whose indicator the data lack, blank rows and all", () => {
  const sparse = [...framework.slice(0, 2), [null, null, null, null], ["skils", "Index", 1, null]];
  expect(indexOfTables(data, sparse, names)).toMatchObject({
    ok: false,
    faults: [
      {
        code: "indicatorMissing",
        where: { name: "Framework", row: 4 },
        details: { guess: "skills" },
      },
    ],
  });
});
