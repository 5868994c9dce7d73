import type { CellValue } from "../../../../src/core/fault";
import { readCoinTool } from "../../../../src/core/index/exchange/readCoinTool";
import { indexOfForeign } from "../../../../src/core/index/indexOfForeign";
import { scoresOf } from "../../../../src/core/index/pipeline/buildIndex";
import { sound } from "../sampleIndex";

/** A sheet as the tool lays it out: settings in rows 7 to 16, units from row 17, indicators from E. */
const line = (name: string | null, code: string | null, ...cells: CellValue[]): CellValue[] => [
  null,
  name,
  code,
  null,
  ...cells,
];
const database = [
  ...Array.from({ length: 6 }, () => []),
  line(null, null, 2, 1, 1),
  line(null, null, 1, -1, 1),
  line(null, null),
  line(null, null),
  line(null, null, "Index", "Index", "Index"),
  line(null, null, "si.01", "si.01", "si.01"),
  line(null, null, "p.01", "p.01", "p.02"),
  line(null, null, "sp.01", "sp.01", "sp.01"),
  line(null, null, "Firms", "Distance", "Skills"),
  line("Unit name", "Unit code", "Ind.01", "Ind.02", "Ind.03"),
  line("Town A", "A", 1, 10, "n/a"),
  line("Town B", "B", 3, 40, 5),
  line("Town C", "C", 2, 25, 7),
];
const framework = [[], [], [], [null, null, "Code", null, "Weight"], [null, null, "p.01", null, 3]];

test("the two sheets of the COIN Tool become a framework of the levels that divide something", () => {
  const found = sound(readCoinTool(database, framework));
  expect(
    found.nodes.map(({ code, parent, weight, direction }) => [code, parent, weight, direction])
  ).toEqual([
    ["Index", null, 1, 1],
    ["p.01", "Index", 3, 1],
    ["p.02", "Index", 1, 1],
    ["Ind.01", "p.01", 2, 1],
    ["Ind.02", "p.01", 1, -1],
    ["Ind.03", "p.02", 1, 1],
  ]);
  const { index } = sound(indexOfForeign(found, "Framework"));
  // A: p.01 = (2·0 + 100)/3, no p.02; B: p.01 = 200/3, p.02 = 0; C: 50 and 100.
  const scores = [...scoresOf(index)].map((x) => Number(x.toFixed(9)));
  expect(scores).toEqual([33.333333333, 50, 62.5]);
});

test("text where a number belongs is named by its cell", () => {
  const bad = database.map((row, r) => (r === 17 ? line("Town B", "B", "many", 40, 5) : row));
  expect(readCoinTool(bad, framework)).toMatchObject({
    ok: false,
    faults: [{ code: "notANumber", where: { name: "Database", row: 18, column: 5 } }],
  });
});
