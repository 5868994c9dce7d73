import { prepareSegment } from "../../src/app/runScenario";
import { readLab } from "../../src/app/readLab";
import type { CellValue } from "../../src/core/fault";
import type { TableMapping } from "../../src/app/columns/tableMapping";
import { surplusUses } from "../../src/model/indicators/surplusUses";
import { rangeCalled, workbookWith } from "../support/workbooks";

type Rows = readonly (readonly CellValue[])[];

const segments: Rows = [
  ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"],
  ["Kumasi", 1, 0.67, 0.5, 0.2, 1],
];

const surplus: Rows = [
  ["segment", "use", "share"],
  ...surplusUses.map((use, k) => ["Kumasi", use, k === 0 ? 0.5 : k === 10 ? 0.5 : 0]),
];

const labWith = async (
  tables: Readonly<Record<string, Rows>>,
  mappings: readonly TableMapping[] = []
) => {
  const { spreadsheet, workbook } = workbookWith("Segments", segments);
  for (const [name, rows] of Object.entries(tables))
    spreadsheet.write(spreadsheet.addSheet(name).id, 0, 0, rows);
  const lab = await readLab(workbook, await rangeCalled(workbook, "Segments"), mappings);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  return lab.value;
};

const rateOf = (lab: Awaited<ReturnType<typeof labWith>>): number | undefined => {
  const [segment] = lab.segments;
  const prepared = segment ? prepareSegment(segment) : undefined;
  return prepared?.ok ? prepared.value.inputs.reinvestRate : undefined;
};

test("factors move the rate of reinvestment that the uses of surplus give", async () => {
  expect(rateOf(await labWith({ Surplus: surplus }))).toBe(0.5);
  const Factors: Rows = [
    ["segment", "businessCycle"],
    ["Kumasi", 1],
  ];
  // By hand: odds of 1 times e^0.3.
  expect(rateOf(await labWith({ Surplus: surplus, Factors }))).toBeCloseTo(0.574443, 6);
});

test("totals below and between the rows of the tables beside are passed over, and that is said", async () => {
  const totalled: Rows = [...surplus, ["Kumasi", "Total", 1], ["Source: books of the firms"]];
  const lab = await labWith({
    Surplus: totalled,
    Workforce: [
      ["segment", "gender", "workers"],
      ["Kumasi", "women", 300],
      ["Kumasi", "men", 500],
      ["Kumasi total", null, 800],
      ["Total", null, 800],
    ],
    Histories: [
      ["segment", "year", "firms"],
      ["Kumasi", 2018, 40],
      ["Kumasi", 2019, 50],
      ["Sum", null, 90],
      ["Kumasi", 2020, 60],
    ],
  });
  expect(rateOf(lab)).toBe(0.5);
  expect(lab.findings).toEqual((await labWith({ Surplus: surplus })).findings);
  expect(lab.segments[0]?.workforce).toMatchObject({ value: [{ workers: 300 }, { workers: 500 }] });
  expect(lab.beside).toMatchObject([
    { name: "Surplus", rows: 12, below: { row: 12, begins: "Kumasi" } },
    { name: "Workforce", rows: 3, below: { row: 3, begins: "Kumasi total" } },
    { name: "Histories", within: [{ row: 3, begins: "Sum" }] },
  ]);
});

test("a segment nobody knows is told, with the likely name, and so is a disagreement", async () => {
  const lab = await labWith({
    Workforce: [
      ["segment", "occupation", "workers"],
      ["Kumassi", "welder", 20],
    ],
    Evidence: [
      ["segment", "item", "value", "informant"],
      ["Kumasi", "power", 1, "owners"],
      ["Kumasi", "power", 0.6, "electricity office"],
    ],
    Histories: [
      ["segment", "year", "firms"],
      ["Kumasi", 1980, 300],
    ],
  });
  const codes = lab.findings.map(({ fault }) => [fault.code, fault.details["guess"]]);
  expect(codes).toContainEqual(["segmentUnknown", "Kumasi"]);
  expect(codes).toContainEqual(["informantsDisagree", undefined]);
  expect(lab.segments[0]?.workforce).toBeUndefined();
  expect(lab.segments[0]?.history?.years).toHaveLength(1);
});

const workforce = ["Grappe", "Sexe", "Effectif"];
const said: TableMapping = {
  table: "workforce",
  headers: workforce,
  columns: {
    segment: { header: "Grappe", scale: "same" },
    gender: { header: "Sexe", scale: "same", words: { femmes: "women", hommes: "men" } },
    workers: { header: "Effectif", scale: "same" },
  },
  absent: [],
};

test("a table in other headers and words is read by what was said of it", async () => {
  const rows: Rows = [workforce, ["Kumasi", "Femmes", 20], ["Kumasi", "hommes", 30]];
  const { segments: found } = await labWith({ Personnel: rows }, [said]);
  expect(found[0]?.workforce).toMatchObject({
    ok: true,
    value: [
      { gender: "women", workers: 20 },
      { gender: "men", workers: 30 },
    ],
  });
});

test("a word that nothing was said of is told with the user's own header", async () => {
  const { findings } = await labWith({ Personnel: [workforce, ["Kumasi", "autre", 2]] }, [said]);
  const [finding] = findings.filter(({ fault }) => fault.code === "notAChoice");
  expect(finding).toMatchObject({ address: "Personnel!B2", fault: { where: { header: "Sexe" } } });
});

test("the table that was said to be of a kind is read before one of its name", async () => {
  const own: Rows = [
    ["segment", "gender", "workers"],
    ["Kumasi", "women", 1],
  ];
  const theirs: Rows = [workforce, ["Kumasi", "Femmes", 20]];
  const { segments: found } = await labWith({ Workforce: own, Personnel: theirs }, [said]);
  expect(found[0]?.workforce).toMatchObject({ ok: true, value: [{ workers: 20 }] });
});
