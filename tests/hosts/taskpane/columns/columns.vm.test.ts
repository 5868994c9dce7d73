import type { CellValue } from "../../../../src/core/fault";
import type { TableMapping } from "../../../../src/app/columns/tableMapping";
import {
  firstChoices,
  mappingOfChoices,
} from "../../../../src/hosts/taskpane/columns/columnChoices";
import {
  choiceProblems,
  columnsView,
  sampleBelow,
} from "../../../../src/hosts/taskpane/columns/columns.vm";
import type { LabTable } from "../../../../src/hosts/taskpane/lab/labState";

const headers = ["Grappe", "Nb d'ouvriers", "CA (k€)", "firms", "Nom", "Nom"];
const rows: readonly (readonly CellValue[])[] = [
  ["Ksar Hellal", 1200, 340, 40, "a", "b"],
  ["Nabeul", 300, null, 25, "c", "d"],
];

const tableWith = (said?: TableMapping): LabTable => ({
  kind: "segments",
  range: {
    ...{ name: "Enquête", sheet: "Enquête", kind: "sheet" },
    ...{ row: 0, column: 0, rows: 3, columns: 6, headers },
  },
  cells: [headers, ...rows],
  ...(said ? { said } : {}),
});

const choicesOf = (table: LabTable) => firstChoices(columnsView(table).matches);

it("shows what is suggested with its meaning, unit and how sure it is", () => {
  const view = columnsView(tableWith());
  expect(view.summary).toBe("1 under the lab's names · 0 matched by you · 3 suggestions");
  expect(view.toConfirm).toMatchObject([
    { id: "cluster", label: "Cluster", remark: "The same name in other words.", scales: ["same"] },
    { id: "workers", label: "Workers", unit: "count" },
    { id: "revenue", label: "Revenue", scales: ["same", "thousands", "millions"] },
  ]);
  expect(view.settled.map(({ id }) => id)).toEqual(["firms"]);
  expect(view.headers).toEqual(["Grappe", "Nb d'ouvriers", "CA (k€)", "firms", "Nom"]);
});

it("asks how the cells below our own name are written, and not whether it is the name", () => {
  const percent = ["cluster", "tariffOutput"];
  const range = { ...tableWith().range, headers: percent };
  const table: LabTable = { kind: "segments", range, cells: [percent, ["Kumasi", 60]] };
  expect(columnsView(table).toConfirm).toMatchObject([
    {
      id: "tariffOutput",
      remark: "The lab's own name; its cells look as if they were written another way.",
    },
  ]);
});

it.each([
  [
    12_000,
    "revenue",
    "“turnover” is also the lab's name for Labour turnover, but these numbers cannot be that.",
  ],
  [
    30,
    "turnover",
    "The lab's own name; its cells look as if they were written another way. If your header means Revenue, choose it there instead.",
  ],
])("says of a turnover of %d that it may mean two things", (number, id, remark) => {
  const both = ["cluster", "turnover"];
  const range = { ...tableWith().range, headers: both };
  const table: LabTable = { kind: "segments", range, cells: [both, ["Kumasi", number]] };
  expect(columnsView(table).toConfirm).toMatchObject([{ id, remark }]);
});

it("shows the first cells of a header", () => {
  const { cells } = tableWith();
  expect(sampleBelow(cells, "Nb d'ouvriers")).toBe("First cells: 1200 · 300");
  expect(sampleBelow([["Nom"], [null]], "Nom")).toBe("No cell is filled below it.");
});

it("makes the choices a mapping, in which our own names need no word", () => {
  const table = tableWith();
  const choices = {
    ...choicesOf(table),
    isic: { choice: "absent", header: "", scale: "same" },
  } as const;
  expect(mappingOfChoices("segments", headers, choices)).toEqual({
    table: "segments",
    headers,
    columns: {
      cluster: { header: "Grappe", scale: "same" },
      workers: { header: "Nb d'ouvriers", scale: "same" },
      revenue: { header: "CA (k€)", scale: "thousands" },
    },
    absent: ["isic"],
  });
});

it("tells a header that is gone, and asks anew", () => {
  const view = columnsView(
    tableWith({
      table: "segments",
      headers,
      columns: {
        cluster: { header: "Grappe", scale: "same" },
        pay: { header: "Salaire", scale: "same" },
      },
      absent: [],
    })
  );
  expect(view.toConfirm.find(({ id }) => id === "pay")?.remark).toBe(
    "Was read from “Salaire”, which is no longer in the table."
  );
  expect(firstChoices(view.matches)["pay"]).toMatchObject({ choice: "undecided" });
});

it("says why choices cannot be used", () => {
  const table = tableWith();
  const choices = choicesOf(table);
  expect(choiceProblems(table, choices)).toEqual([]);
  const bad = {
    ...choices,
    cluster: { choice: "undecided", header: "", scale: "same" },
    regionWorkers: { choice: "header", header: "Nb d'ouvriers", scale: "same" },
    source: { choice: "header", header: "Nom", scale: "same" },
  } as const;
  expect(choiceProblems(table, bad)).toEqual([
    "Say which header names the cluster; without it no row can be told from another.",
    "“Nb d'ouvriers” is given to Workers, Workers in the region. Give it to one of them.",
    "“Nom” stands in your table twice, so it cannot be told which is meant. Rename one of the two.",
  ]);
});

it("says which of our own names stands in the table twice", () => {
  const twice = ["cluster", "cluster", "firms"];
  const range = { ...tableWith().range, headers: twice };
  const table: LabTable = { kind: "segments", range, cells: [twice, ["Kumasi", "Tamale", 40]] };
  expect(choiceProblems(table, choicesOf(table))).toEqual([
    "“cluster” stands in your table twice, so it cannot be told which is meant. Rename one of the two.",
  ]);
});
