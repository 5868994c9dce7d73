import { defineColumns } from "../../../src/core/catalogue/defineColumns";
import type { Cells } from "../../../src/core/fault";
import type { ColumnMapping } from "../../../src/core/table/columnMapping";
import { readTable } from "../../../src/core/table/readTable";

const group = "test";
const columns = Object.values(
  defineColumns({
    name: { label: "Name", group, text: true, required: true, doc: "A name." },
    firms: { label: "Firms", group, unit: "count", doc: "Firms." },
    revenue: { label: "Revenue", group, unit: "money", doc: "Revenue." },
    exported: { label: "Exported", group, unit: "share", doc: "Share exported." },
    lacking: { label: "Lacking", group, unit: "flag", doc: "Is it lacking." },
  })
);

const mapping: ColumnMapping = {
  name: { header: "Lugar", scale: "same" },
  revenue: { header: "CA (k€)", scale: "thousands" },
  exported: { header: "% exporté", scale: "percent" },
  lacking: { header: "Manque ?", scale: "yesNo" },
};

const header = ["lugar", "CA (k€)", "% exporté", "Manque ?", "firms"];

const read = (cells: Cells, said: ColumnMapping = mapping) =>
  readTable(cells, columns, "Survey", said);

const rowsOf = (cells: Cells, said?: ColumnMapping) => {
  const table = read(cells, said);
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  return table.value.rows;
};

test("mapped headers are read in our units, our own beside them", () => {
  const [row] = rowsOf([header, ["Gamarra", 120, 12, "Oui", 7]]);
  expect(row).toMatchObject({
    texts: { name: "Gamarra" },
    numbers: { revenue: 120_000, exported: 0.12, lacking: 1, firms: 7 },
    faults: [],
  });
});

test.each([
  ["oui", 1],
  ["Sí", 1],
  ["NÃO", 0],
  [true, 1],
  [false, 0],
  [0, 0],
])("%s answers yes or no", (answer, expected) => {
  const [row] = rowsOf([header, ["Gamarra", null, null, answer]]);
  expect(row?.numbers["lacking"]).toBe(expected);
});

test("faults speak of the cell as the user wrote it", () => {
  const [row] = rowsOf([header, ["Gamarra", -1, 140, "perhaps"]]);
  expect(
    row?.faults.map(({ code, where, details }) => ({ code, column: where.column, details }))
  ).toEqual([
    { code: "outOfRange", column: 2, details: { found: -1, expected: "a number of 0 or more" } },
    { code: "outOfRange", column: 3, details: { found: 140, expected: "a number from 0 to 100" } },
    { code: "notAChoice", column: 4, details: { found: "perhaps", expected: "yes, no, 1, 0" } },
  ]);
});

test("a mapped header takes the place of our own", () => {
  const table = read([
    ["Lugar", "name", "firms"],
    ["Gamarra", "not this", 7],
  ]);
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  expect(table.value.rows[0]?.texts).toEqual({ name: "Gamarra" });
  expect(table.value.unused.map(({ code, details }) => [code, details["found"]])).toContainEqual([
    "columnUnused",
    "name",
  ]);
});

test("a header may mean another column of ours than the one it is named like", () => {
  const [row] = rowsOf(
    [
      ["name", "firms", "revenue"],
      ["Gamarra", 7, 30],
    ],
    { revenue: { header: "firms", scale: "same" }, firms: { header: "revenue", scale: "same" } }
  );
  expect(row?.numbers).toEqual({ firms: 30, revenue: 7 });
});

test("a mapped header that is gone is told, and the rest is read", () => {
  const table = read([["Lugar"], ["Gamarra"]]);
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  expect(table.value.unused.map(({ code, details }) => [code, details["found"]])).toEqual([
    ["headerGone", "CA (k€)"],
    ["headerGone", "% exporté"],
    ["headerGone", "Manque ?"],
  ]);
});

test.each<[string, Cells, ColumnMapping, string]>([
  [
    "a mapped header stands there twice",
    [
      ["Lugar", "Lugar"],
      ["a", "b"],
    ],
    mapping,
    "columnTwice",
  ],
  [
    "one header is to be two columns",
    [["Lugar"], ["a"]],
    { name: { header: "Lugar", scale: "same" }, firms: { header: "lugar", scale: "same" } },
    "headerShared",
  ],
  ["the header of a needed column is gone", [["Ort"], ["a"]], mapping, "columnMissing"],
])("%s: nothing is read", (_, cells, said, code) => {
  const table = read(cells, said);
  expect(table.ok ? [] : table.faults.map((found) => found.code)).toEqual([code]);
});

test("a number that is plainly per cent is told with the share it would be", () => {
  const [row] = rowsOf(
    [
      ["name", "exported"],
      ["Gamarra", 45],
    ],
    {}
  );
  expect(row?.faults).toMatchObject([
    { code: "looksLikePercent", details: { found: 45, share: 0.45 } },
  ]);
  const [slip] = rowsOf(
    [
      ["name", "exported"],
      ["Gamarra", 1.2],
    ],
    {}
  );
  expect(slip?.faults).toMatchObject([{ code: "outOfRange" }]);
});
