import type { ArgumentInput } from "../../../src/core/catalogue/arguments/argument";
import { languageIds } from "../../../src/locales";
import { languages } from "../../../src/locales/languages";
import { expectApproved } from "../../support/approved";
import { badMarketCalls } from "../../support/badMarketCalls";
import { answerIn, answerTo } from "../../support/functionCalls";

const uses = (...shares: readonly (number | string | null)[]): (number | string | null)[][] =>
  shares.map((share) => [share]);
const segments = (header: readonly string[], ...rows: readonly (number | string | null)[][]) => [
  [...header],
  ...rows,
];
const scores = ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"];
const kumasi = ["Kumasi", 1, 0.67, 0.5, 0.2, 1];
const seg: ArgumentInput = [["massScore", 1]];

const table = (...rows: readonly (number | string | null)[][]): ArgumentInput => rows;
const framework = (...rows: readonly (number | string | null)[][]): ArgumentInput => [
  ["Code", "Parent"],
  ...rows,
];
const indexData = table(["unit", "x", "y", "c"], ["a", 1, 5, 2], ["b", 2, 3, 2], ["d", 4, 4, 2]);
const weighted = (x: number, y: number): ArgumentInput =>
  table(["Code", "Parent", "Weight"], ["I", null, 1], ["x", "I", x], ["y", "I", y]);
const built = (method: string): ArgumentInput =>
  table(["Code", "Parent", "Aggregate"], ["I", null, method], ["x", "I", null], ["y", "I", null]);
const geometricMean = built("geometric");
const copelandTop = built("copeland");

/** What goes wrong in practice: function, arguments, what the user did. */
const calls: readonly (readonly [string, string, ...ArgumentInput[]])[] = [
  ["left out", "LOCATIONQUOTIENT", 10, 100, 1000],
  ["too many", "GROWTH", 0.2, 0.5, 0.08, 1],
  ["text in a number", "EFFECTIVEPROTECTION", "x", [[0.5]], [[0.2]]],
  ["text in a range", "EFFECTIVEPROTECTION", 0.4, [[0.5], ["a lot"]], [[0.2], [0.1]]],
  ["an error in a cell", "HERFINDAHL", [[20], ["#DIV/0!"], [10]]],
  ["a blank in a range", "HERFINDAHL", [[20], [null], [10]]],
  ["a range for a single value", "EFFECTIVEPROTECTION", [[0.4], [0.5]], [[0.5]], [[0.2]]],
  [
    "a block for a list",
    "HERFINDAHL",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["nothing to divide by", "HERFINDAHL", [[0], [0]]],
  ["one firm, normalised", "HERFINDAHL", [[7]], "normalised"],
  ["a misspelt choice", "HERFINDAHL", [[7], [3]], "normalized"],
  ["a part above its whole", "LOCATIONQUOTIENT", 200, 100, 1000, 10000],
  ["a total of 0", "LOCATIONQUOTIENT", 0, 0, 1000, 10000],
  ["a region without workers", "LOCATIONQUOTIENTS", table([1, 2], [0, 0])],
  ["an unknown region", "ELLISONGLAESER", [[5, 3]], [["N", "X"]], [["N", "S"]], [[9, 9]]],
  ["a single plant", "ELLISONGLAESER", [[5]], [["N"]], [["N", "S"]], [[9, 9]]],
  ["no inhabitants", "CLUSTERINDEX", 10, 100, 5, 50, 0, 9, 2, 20],
  ["a constant column", "NORMALISE", table([1, 4], [2, 4])],
  ["a missing goalpost", "NORMALISE", table([1, 4], [2, 5]), "goalposts", 1, 0],
  ["goalposts the wrong way round", "NORMALISE", table([1], [2]), "goalposts", 1, 5, 3],
  ["a misspelt method", "NORMALISE", table([1], [2]), "minmx"],
  ["directions for other columns", "NORMALISE", table([1, 4], [2, 5]), "minmax", [[1, -1, 1]]],
  ["a direction of 0", "NORMALISE", table([1, 4], [2, 5]), "minmax", 0],
  ["a missing reference", "NORMALISE", table([1], [null], [3]), "distancetoreference", 1, 2],
  ["a target that is worst", "NORMALISE", table([1], [2]), "distancetotarget", 1, 1],
  ["text in the data", "TREAT", table([1], ["n/a"])],
  ["no data", "TREAT", table([null], [null])],
  ["a column without a value", "IMPUTE", table([1, null], [2, null])],
  ["groups for other units", "IMPUTE", table([1], [null]), "groupmean", [["a"]]],
  ["a group without a value", "IMPUTE", table([1], [null]), "groupmean", [["a"], ["b"]]],
  ["zero weights", "AGGREGATE", table([1, 4], [2, 5]), [[0, 0]]],
  ["too few weights", "AGGREGATE", table([1, 4], [2, 5]), [[1]]],
  ["a negative weight", "AGGREGATE", table([1, 4], [2, 5]), [[1, -1]]],
  ["a zero under a geometric mean", "AGGREGATE", table([1, 4], [0, 5]), null, "geometric"],
  ["no exponent", "AGGREGATE", table([1, 4], [2, 5]), null, "power:"],
  ["a misspelt mean", "AGGREGATE", table([1, 4], [2, 5]), null, "aritmetic"],
  ["too few weights", "COPELAND", table([1, 4], [2, 5]), [[1]]],
  ["a constant column", "PCAWEIGHTS", table([1, 4], [2, 4])],
  ["indicators that cancel out", "PCAWEIGHTS", table([1, 2], [2, 1], [3, 0])],
  ["one indicator", "CRONBACH", table([1], [2])],
  ["no values", "RANKS", table([null], [null])],
  ["a cycle", "INDEX", indexData, framework(["I", null], ["A", "B"], ["B", "A"], ["x", "I"])],
  ["two tops", "INDEX", indexData, framework(["I", null], ["J", null], ["x", "I"], ["y", "J"])],
  ["no top", "INDEX", indexData, framework(["x", "y"], ["y", "x"])],
  ["a top alone", "INDEX", indexData, framework(["I", null])],
  ["an unknown parent", "INDEX", indexData, framework(["I", null], ["x", "K"])],
  ["a code twice", "INDEX", indexData, framework(["I", null], ["x", "I"], ["x", "I"])],
  ["an empty framework", "INDEX", indexData, framework()],
  ["an indicator without data", "INDEX", indexData, framework(["I", null], ["xx", "I"])],
  [
    "a column nobody knows",
    "INDEX",
    indexData,
    table(["Code", "Parent", "Wieght"], ["I", null, 1]),
  ],
  ["a constant indicator", "INDEX", indexData, framework(["I", null], ["x", "I"], ["c", "I"])],
  ["no weight at all", "INDEX", indexData, weighted(0, 0)],
  ["a negative weight", "INDEX", indexData, weighted(1, -1)],
  [
    "a column twice",
    "INDEX",
    table(["u", "x", "x"], ["a", 1, 2]),
    framework(["I", null], ["x", "I"]),
  ],
  ["a zero under a geometric mean", "INDEX", indexData, geometricMean],
  ["contributions that do not add up", "INDEX", indexData, copelandTop, "contributions"],
  ["out of range", "COLLECTIVEEFFICIENCY", 1.4, 0.5, 0.5, 0.2, 1],
  ["blank for a number", "COLLECTIVEEFFICIENCY", 1, null, 0.5, 0.2, 1],
  ["ranges of different size", "COLLECTIVEEFFICIENCY", [[1], [1]], [[1], [1], [1]], 0.5, 0.2, 1],
  ["lists of different length", "EFFECTIVEPROTECTION", 0.4, [[0.3], [0.2]], [[0.2]]],
  ["inputs worth the product", "EFFECTIVEPROTECTION", 0.4, [[0.6], [0.4]], [[0], [0]]],
  ["no limit", "INPUTCAP", 0.5, 1, 1],
  ["a negative elasticity", "ARMINGTON", [[0.5, 0.5]], [[1, -2]], 4, 1, [[1, 1]]],
  ["a share of 0", "ARMINGTON", [[1, 0]], [[1, 2]], 4, 1, [[1, 1]]],
  ["shares that sum to 1.2", "ARMINGTON", [[0.6, 0.6]], [[1, 2]], 4, 1, [[1, 1]]],
  ["demand above substitution", "ARMINGTON", [[0.5, 0.5]], [[1, 2]], 2, 3, [[1, 1]]],
  ["too few supply elasticities", "ARMINGTON", [[0.5, 0.5]], [[1]], 4, 1, [[1, 1]]],
  ...badMarketCalls,
  ["uses that sum to 1.2", "REINVESTMENT", uses(0.5, 0.2, 0, 0, 0, 0, 0, 0, 0, 0, 0.5)],
  ["a blank use", "REINVESTMENT", uses(0.5, null, 0, 0, 0, 0, 0, 0, 0, 0, 0.5)],
  ["ten uses", "REINVESTMENT", uses(0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0.5)],
  ["no header row with cluster", "EFFICIENCY", segments(["name", "massScore"], ["Kumasi", 1])],
  ["a header alone", "EFFICIENCY", segments(scores)],
  ["a column twice", "EFFICIENCY", segments([...scores, "power"], [...kumasi, 1])],
  ["unknown parameter", "COMPETITIONMODE", 40, 0.2, 0.1, 1, [["modeEficiency", 4]]],
  ["half a year", "SIMULATE", seg, null, null, 2.5],
  ["half a point", "TREAT", table([1], [2], [9]), 2.5],
  ["parameter out of range", "SIMULATE", seg, null, [["substitution", 40]]],
  [
    "response above substitution",
    "SIMULATE",
    seg,
    null,
    [
      ["substitution", 2],
      ["marketDemand", 3],
    ],
  ],
  [
    "costs above revenue",
    "SIMULATE",
    seg,
    null,
    [
      ["labourShare", 0.6],
      ["materialShare", 0.5],
    ],
  ],
  [
    "weights above 1",
    "SIMULATE",
    seg,
    null,
    [
      ["weightMass", 0.6],
      ["weightNetwork", 0.5],
    ],
  ],
  ["unknown input", "SIMULATE", [["masScore", 1]]],
  [
    "an input twice",
    "SIMULATE",
    [
      ["massScore", 1],
      ["massScore", 0.5],
    ],
  ],
  ["a single column", "SIMULATE", [["massScore"], ["power"]]],
  [
    "market shares that sum to 1.2",
    "SIMULATE",
    [
      ["shareCluster", 0.4],
      ["shareLarge", 0.4],
      ["shareImports", 0.4],
    ],
  ],
  ["one market share alone", "SIMULATE", [["shareCluster", 0.4]]],
  [
    "a cluster without a market",
    "SIMULATE",
    [
      ["shareCluster", 0],
      ["shareLarge", 0.5],
      ["shareImports", 0.5],
    ],
  ],
  ["imported inputs above materials", "SIMULATE", [["importedInputShare", 0.6]]],
  [
    "pay far below an enforced minimum",
    "SIMULATE",
    [
      ["pay", 50],
      ["minimumWage", 100],
      ["enforcement", 0.6],
    ],
  ],
  ["unknown lever", "SIMULATE", seg, [["tarifOutput", 0.4]]],
  ["a lever out of range", "SIMULATE", seg, [["tariffOutput", 4]]],
  ["years too short", "SIMULATE", seg, [["demandShock", 0, 0.3, 0.1]], null, 5],
  ["years for a single value", "SIMULATE", seg, [["fadeOut", 0.3, 0.2, 0.1]], null, 2],
  ["misspelt receiver", "SIMULATE", seg, [["rentTo", "licenseHolders"]]],
  ["service weights off", "SIMULATE", seg, [["training", 0.9]]],
  ["unknown outcome", "SIMULATE", seg, null, null, 5, [["outputs"]]],
  ["too many years", "SIMULATE", seg, null, null, 40],
];

test.each(languageIds)(
  "every mistake is answered by a sentence: what, where, and what would be right (%s)",
  (language) => {
    const lines = calls.map(([mistake, id, ...args]) => {
      const answer = answerIn(languages[language], id, ...args);
      if (!("error" in answer))
        throw new Error(`${id}, ${mistake}: answered ${JSON.stringify(answer)}`);
      expect(answer.error.message).toMatch(/[.?]$/);
      expect(answer.error.message).not.toMatch(/undefined|NaN|\[object/);
      return `## ${id}: ${mistake}\n\n${answer.error.type} ${answer.error.message}\n`;
    });
    const name = language === "en" ? "sentences.md" : `sentences.${language}.md`;
    expectApproved(name, `# What functions say of bad input\n\n${lines.join("\n")}`);
  }
);

test("one bad row of a table leaves the others their score", () => {
  const answer = answerTo(
    "EFFICIENCY",
    segments(
      [...scores, "productType", "isic"],
      [...kumasi, "customised", "452"],
      ["Mint", 1, 1, 1, 1, 1, "dimensional", "259"],
      ["Wide", 1, 1, 1, 1, 1, "customised", 45],
      ["Text", "high", 1, 1, 1, 1, null, null],
      ["Blank", null, null, null, null, 1, null, null]
    )
  );
  if ("error" in answer) throw new Error(answer.error.message);
  const rows = (answer.value as unknown[][]).map((row) => [row[0], row[1], row.at(-1)]);
  expectApproved("tableWithBadRows.json", `${JSON.stringify(rows, null, 2)}\n`);
});

test("an error in one element leaves the others", () => {
  const answer = answerTo("INPUTCAP", [[0.5], ["x"], [null], [0.2]], 0.5, 0.5);
  if ("error" in answer) throw new Error(answer.error.message);
  const cells = (answer.value as unknown[][]).flat();
  expect(cells[0]).toBeCloseTo(0.5 / 0.75, 12);
  expect(cells[1]).toMatchObject({ error: { type: "#VALUE!" } });
  expect(cells[2]).toMatchObject({ error: { type: "#N/A" } });
  expect(cells[3]).toBeCloseTo(0.2 / 0.75, 12);
});
