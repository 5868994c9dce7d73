import { buildOwnIndex } from "../../../src/app/indexBuilder/buildOwnIndex";
import type { ReadRange } from "../../../src/app/indexBuilder/indexTables";
import { usualMethods, type IndexMethods } from "../../../src/core/index/methods";
import type { CellValue } from "../../../src/core/fault";

const rangeOf = (name: string, cells: CellValue[][], row = 0): ReadRange => ({
  range: {
    name,
    sheet: `${name} sheet`,
    row,
    column: 0,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    kind: "table",
    headers: cells[0] ?? [],
  },
  cells,
});

const data = rangeOf("Regions", [
  ["region", "firms", "skills", "distance", "same"],
  ["North", 20, 0.5, 10, 7],
  ["Middle", 60, 0.3, 40, 7],
  ["South", 40, 0.7, null, 7],
]);

const header = ["Parent", "Code", "Weight", "Direction", "Aggregate"];
const sound: CellValue[][] = [
  header,
  [null, "Index", null, null, null],
  ["Index", "firms", 2, null, null],
  ["Index", "skills", 1, null, null],
];

const faultsOf = (rows: CellValue[][], methods: Partial<IndexMethods> = {}) =>
  buildOwnIndex(rangeOf("Frame", rows, 4), data, { ...usualMethods, ...methods });

const placed = (rows: CellValue[][], methods: Partial<IndexMethods> = {}) =>
  faultsOf(rows, methods).findings.map(({ fault, address, range }) => [
    fault.code,
    address,
    range.name,
  ]);

it("builds an index and says nothing of columns that are no indicators", () => {
  const { built, findings } = faultsOf(sound);
  expect(built?.index.tree.top).toBe("Index");
  expect(findings).toEqual([]);
});

it.each<[string, CellValue[][], string, string]>([
  ["an unknown parent", [["Indx", "distance", 1, null, null]], "parentMissing", "A9"],
  ["a second top", [[null, "distance", 1, null, null]], "topTwice", "A9"],
  [
    "a circle",
    [
      ["b", "a", 1, null, null],
      ["a", "b", 1, null, null],
    ],
    "cycle",
    "A9",
  ],
  ["a code twice", [["Index", "firms", 1, null, null]], "nameTwice", "B9"],
  ["an indicator nobody has", [["Index", "distanse", 1, null, null]], "indicatorMissing", "B9"],
  ["a weight below 0", [["Index", "distance", -1, null, null]], "outOfRange", "C9"],
  ["a direction of 2", [["Index", "distance", 1, 0.5, null]], "notAChoice", "D9"],
])("finds the cell of %s", (_, rows, code, cell) => {
  const found = placed([...sound, ...rows]);
  expect(found[0]).toEqual([code, `'Frame sheet'!${cell}`, "Frame"]);
});

it("finds the cell of an unknown method of aggregation", () => {
  const rows = sound.map((row, r) => (r === 1 ? [null, "Index", null, null, "geometrical"] : row));
  expect(placed(rows)).toEqual([["notAChoice", "'Frame sheet'!E6", "Frame"]]);
});

it("finds the column of an indicator that does not tell units apart", () => {
  expect(placed([...sound, ["Index", "same", 1, null, null]])).toEqual([
    ["constantColumn", "'Regions sheet'!E1", "Regions"],
  ]);
});

it("finds the node whose mean cannot be taken", () => {
  expect(placed(sound, { aggregate: "geometric" })).toEqual([
    ["notPositive", "'Frame sheet'!B6", "Frame"],
  ]);
});

it("finds a cell of the data that is no number", () => {
  const cells = data.cells.map((row, r) => (r === 2 ? ["Middle", "many", 0.3, 40, 7] : [...row]));
  const { findings } = buildOwnIndex(
    rangeOf("Frame", sound),
    rangeOf("Regions", cells),
    usualMethods
  );
  expect(findings.map(({ address }) => address)).toEqual(["'Regions sheet'!B3"]);
});

it("warns of shares that do not sum to 1, and builds all the same", () => {
  const rows = sound.map((row, r) =>
    r < 2 ? row : [row[0], row[1], 0.4, null, null]
  ) as CellValue[][];
  const { built, findings } = faultsOf(rows);
  expect(built).toBeDefined();
  expect(findings).toMatchObject([{ severity: "warning", address: "'Frame sheet'!C7" }]);
});
