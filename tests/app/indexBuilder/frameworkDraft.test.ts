import { frameworkOfColumns, indicatorColumns } from "../../../src/app/indexBuilder/frameworkDraft";
import { frameworkSheet } from "../../../src/app/indexBuilder/frameworkSheet";
import { readFramework } from "../../../src/core/index/framework/readFramework";
import { sampleFramework } from "../../../src/model/casebook/sampleFramework";
import { indexSheets } from "../../../src/locales/en/pane/indexSheets";

const cells = [
  ["town", "year", "shops", "jobs", "same", "note", "few", "shops", null],
  ["Ashford", 2001, 3, 10, 1, "a", 5, 1, 1],
  ["Bexley", 2002, 4, null, 1, "b", null, 2, 2],
  ["Corby", 2003, 9, 20, 1, null, null, 3, 3],
  ["Derby", 2004, 1, 30, 1, "d", 6, 4, 4],
];

it("takes columns of numbers that differ, and suggests those that are known and are no years", () => {
  expect(indicatorColumns(cells)).toEqual([
    { code: "year", known: 1, suggested: false },
    { code: "shops", known: 1, suggested: true },
    { code: "jobs", known: 0.75, suggested: true },
    { code: "few", known: 0.5, suggested: false },
  ]);
});

it("makes one level of equal weights, under a name that no column has", () => {
  const nodes = frameworkOfColumns(["Index", "jobs"], "Index");
  expect(
    nodes.map(({ code, parent, weight, direction }) => [code, parent, weight, direction])
  ).toEqual([
    ["Index 2", null, 1, 1],
    ["Index", "Index 2", 1, 1],
    ["jobs", "Index 2", 1, 1],
  ]);
});

it("writes a sheet whose table reads back to the same framework", () => {
  const { blocks, tables } = frameworkSheet(sampleFramework, indexSheets);
  const [header, rows] = blocks.slice(-2).map(({ values }) => values);
  const table = [...(header ?? []), ...(rows ?? [])];
  expect(tables).toMatchObject([{ name: "Framework", rows: table.length }]);
  const read = readFramework(table, "Framework");
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect([...read.value.framework.nodes.values()]).toEqual(sampleFramework);
  expect(read.value.warnings).toEqual([]);
});
