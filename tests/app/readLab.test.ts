import { findSegments } from "../../src/app/findSegments";
import { readInputTables } from "../../src/app/publish/readInputTables";
import { readLab } from "../../src/app/readLab";
import { sentence } from "../../src/derive/sentence";
import { english } from "../../src/locales/en";
import { rangeCalled, sampleWorkbook, workbookWith } from "../support/workbooks";

const header = [
  "cluster",
  "subsector",
  "massScore",
  "networkScore",
  "skillsScore",
  "jointScore",
  "power",
];
const good = ["Kumasi", "repair", 1, 0.67, 0.5, 0.2, 1];

const labOf = async (cells: Parameters<typeof workbookWith>[1], corner = { row: 0, column: 0 }) => {
  const { workbook } = workbookWith("Data", cells, corner);
  return readLab(workbook, await rangeCalled(workbook, "Data"));
};

const findingsOf = async (
  cells: Parameters<typeof workbookWith>[1],
  corner?: { row: number; column: number }
) => {
  const lab = await labOf(cells, corner);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  return lab.value.findings.map(({ severity, address, fault }) => ({
    severity,
    address,
    code: fault.code,
  }));
};

test("the case book: its Segments table is found, every simulated case has a score, three have surplus", async () => {
  const { workbook } = await sampleWorkbook();
  const [range] = await findSegments(workbook);
  expect(range).toMatchObject({ name: "Segments", kind: "table" });
  if (!range) throw new Error("There is a Segments table.");
  const lab = await readLab(workbook, range);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  const { segments } = lab.value;
  expect(segments.filter(({ assessment }) => assessment.ok)).toHaveLength(12);
  expect(segments.filter(({ reinvestment }) => reinvestment?.ok)).toHaveLength(3);
  const kumasi = segments.find(({ row }) => row.label === "Kumasi, copying of spare parts");
  expect(kumasi?.assessment).toMatchObject({
    ok: true,
    value: { coded: ["mass", "network", "skills", "jointAction"] },
  });
  expect(kumasi?.assessment.ok && kumasi.assessment.value.collectiveEfficiency).toBeCloseTo(
    40.69826664983165,
    9
  );
});

test("totals and notes below the rows are no segments", async () => {
  const total = ["Total", null, 1, 0.67, null, null, null];
  const note = ["Source: ministry", null, null, null, null, null, null];
  const lab = await labOf([header, good, total, note], { row: 2, column: 0 });
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  expect(lab.value.segments.map(({ row }) => row.label)).toEqual(["Kumasi, repair"]);
  expect(lab.value.range).toMatchObject({ row: 2, rows: 2, below: { row: 4, begins: "Total" } });
});

test("findings name the cell, wherever the table begins", async () => {
  const cells = [header, good, ["Mint", "coins", "high", 2, 0.5, 0.2, 1]];
  expect(await findingsOf(cells)).toEqual([
    { severity: "warning", address: "Data!A2", code: "pillarsCoded" },
    { severity: "error", address: "Data!C3", code: "notANumber" },
    { severity: "error", address: "Data!D3", code: "outOfRange" },
  ]);
  expect((await findingsOf(cells, { row: 3, column: 26 })).map(({ address }) => address)).toEqual([
    "Data!AA5",
    "Data!AC6",
    "Data!AD6",
  ]);
});

test("a foreign column is noted with what it may mean, and the rest is read", async () => {
  const findings = await findingsOf([
    [...header, "explortShare"],
    [...good, 0.2],
  ]);
  expect(findings).toContainEqual({ severity: "note", address: "Data!H1", code: "columnUnused" });
});

test.each([
  [
    "no cluster column",
    [
      ["name", "power"],
      ["Kumasi", 1],
    ],
    "columnMissing",
  ],
  ["a header alone", [header], "emptyTable"],
  [
    "blank rows alone",
    [header, header.map(() => null), [" ", ...header.slice(1).map(() => null)]],
    "emptyTable",
  ],
  [
    "a column twice",
    [
      [...header, "power"],
      [...good, 1],
    ],
    "columnTwice",
  ],
])("%s: one sentence, nothing computed", async (_, cells, code) => {
  const lab = await labOf(cells);
  expect(lab).toMatchObject({ ok: false, faults: [{ code }] });
  if (!lab.ok)
    for (const found of lab.faults) expect(sentence(found, english.faults)).toMatch(/\.$/);
});

test("an error value in a cell is a finding with its address", async () => {
  const { spreadsheet, workbook } = workbookWith("Data", [header, good]);
  const sheet = spreadsheet.sheets.find(({ name }) => name === "Data");
  spreadsheet.write(sheet?.id ?? "", 1, 3, [["=1/0"]]);
  const lab = await readLab(workbook, await rangeCalled(workbook, "Data"));
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  expect(lab.value.findings).toContainEqual(
    expect.objectContaining({ severity: "error", address: "Data!D2" })
  );
});

test("a sheet deleted between listing and reading is a sentence", async () => {
  const { spreadsheet, workbook } = workbookWith("Data", [header, good]);
  const range = await rangeCalled(workbook, "Data");
  spreadsheet.addSheet("Other");
  spreadsheet.removeSheet(spreadsheet.sheets.find(({ name }) => name === "Data")?.id ?? "");
  const lab = await readLab(workbook, range);
  expect(lab).toMatchObject({
    ok: false,
    faults: [{ code: "sheetMissing", details: { found: "Data" } }],
  });
});

test("an incomplete Surplus table is a finding and costs nothing else", async () => {
  const { spreadsheet, workbook } = workbookWith("Segments", [header, good]);
  const sheet = spreadsheet.addSheet("Surplus");
  spreadsheet.write(sheet.id, 0, 0, [
    ["segment", "use", "share"],
    ["Kumasi, repair", "ownCapacity", 0.5],
  ]);
  const lab = await readLab(workbook, await rangeCalled(workbook, "Segments"));
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  expect(lab.value.segments[0]?.assessment.ok).toBe(true);
  expect(lab.value.findings).toContainEqual(expect.objectContaining({ address: "Surplus!A2" }));
});

test("totals between the segments are no segments, and one that does not add up is asked about", async () => {
  const cells = [
    ["cluster", "subsector", "firms", "workers"],
    ["Kumasi", "repair", 1200, 8400],
    ["Kumasi", "furniture", 640, 3100],
    ["Subtotal Kumasi", null, 1840, 11_500],
    ["Accra", "garments", 900, 5200],
    ["Subtotal Accra", null, 900, 5000],
    ["Tema", "metal", 40, 300],
  ];
  const lab = await labOf(cells);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  const { segments, findings, range, mapping, mappings } = lab.value;
  expect(segments.map(({ row }) => [row.label, row.row])).toEqual([
    ["Kumasi, repair", 2],
    ["Kumasi, furniture", 3],
    ["Accra, garments", 5],
    ["Subtotal Accra", 6],
    ["Tema, metal", 7],
  ]);
  expect(findings).toContainEqual(
    expect.objectContaining({
      severity: "warning",
      address: "Data!A6",
      fault: expect.objectContaining({ code: "totalInDoubt" }) as unknown,
    })
  );
  const { workbook } = workbookWith("Data", cells);
  const { segments: published } = await readInputTables(workbook, { range, mapping, mappings });
  expect(published.rows).toEqual([0, 1, 2, 4, 5, 6]);
});
