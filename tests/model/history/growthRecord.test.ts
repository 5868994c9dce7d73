import type { Cells } from "../../../src/core/fault";
import { growthRecord } from "../../../src/model/history/growthRecord";
import { readHistory } from "../../../src/model/history/readHistory";

const recordOf = (cells: Cells, from?: number, to?: number) => {
  const table = readHistory(cells, "History");
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  const result = growthRecord(table.value, from, to);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

// The paper's one figure of the kind: Kumasi's workforce grew about eightfold from the early 1970s
// to 1987 (I.2.1); over 15 years that is 8^(1/15) − 1 a year.
const kumasi: Cells = [
  ["segment", "year", "workers", "firms", "largeWorkers"],
  ["Kumasi", 1987, 40000, null, 900],
  ["Kumasi", 1972, 5000, 300, 1000],
  ["Techiman", 1980, 200, 50, null],
  ["Techiman", 1985, 200, 100, null],
];

test("growth per year between the first and the last year, in whatever order the rows stand", () => {
  const [small, large, other] = recordOf(kumasi);
  expect(small).toMatchObject({ segment: "Kumasi", group: "small", from: 1972, to: 1987 });
  expect(small?.growth[1]).toEqual({ ok: true, value: expect.closeTo(0.148698, 6) as number });
  expect(large).toMatchObject({ group: "large" });
  expect(large?.growth[1]).toEqual({ ok: true, value: expect.closeTo(-0.006999, 6) as number });
  expect(other).toMatchObject({ segment: "Techiman", from: 1980, to: 1985 });
});

test("a figure that is not known leaves its own cell without a value, and no other", () => {
  const [small] = recordOf(kumasi);
  expect(small?.growth[0]).toMatchObject({
    ok: false,
    faults: [{ code: "missingValue", kind: "notAvailable", where: { row: 2, header: "firms" } }],
  });
  expect(small?.growth[2]?.ok).toBe(false);
});

test("a group of firms without a column has no row", () => {
  expect(recordOf(kumasi).map(({ group }) => group)).not.toContain("manufacturing");
});

test("the years asked for are the ones compared", () => {
  const cells: Cells = [
    ["year", "firms"],
    [1980, 100],
    [1981, 150],
    [1983, 600],
  ];
  const [record] = recordOf(cells, 1981);
  expect(record).toMatchObject({ from: 1981, to: 1983, growth: [{ ok: true, value: 1 }, {}, {}] });
});
