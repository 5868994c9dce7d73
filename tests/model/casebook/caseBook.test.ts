import { caseBook } from "../../../src/model/casebook/caseBook";
import type { CaseRow } from "../../../src/model/casebook/caseRow";
import type { CodedValue } from "../../../src/model/casebook/codedValue";
import { notUnits } from "../../../src/model/casebook/notUnits";
import { segmentName } from "../../../src/model/casebook/segmentName";
import type { SegmentColumnId } from "../../../src/model/segments/columns";
import { simulationInputIds } from "../../../src/model/segments/simulationInputs";
import { isPermitted } from "./declaredRange";
import { isSection } from "./isSection";

const cells = (row: CaseRow): [SegmentColumnId, CodedValue][] =>
  Object.entries(row.columns) as [SegmentColumnId, CodedValue][];

/** The cells that fail a test, named so that a failure says which. */
const offenders = (
  rows: readonly CaseRow[],
  fails: (id: SegmentColumnId, cell: CodedValue) => boolean
) =>
  rows.flatMap((row) =>
    cells(row)
      .filter(([id, cell]) => fails(id, cell))
      .map(([id]) => `${row.id}.${id}`)
  );

const simulated = caseBook.filter((row) => row.role === "simulated");
const described = caseBook.filter((row) => row.role === "described");

const pillarItems = {
  massScore: ["firms", "workers", "regionWorkers", "industryWorkers", "nationalWorkers"],
  networkScore: [
    "valueAdded",
    "sectorValueAddedRatio",
    "stepsInProduct",
    "stepsFarmedOut",
    "specialisedSubcontracting",
    "suppliersMaterials",
    "suppliersTools",
    "suppliersNewMachines",
    "suppliersUsedMachines",
    "suppliersSpares",
    "suppliersRepair",
  ],
  skillsScore: [
    "shortageDesign",
    "shortageProduction",
    "shortageMarketing",
    "shortageManagement",
    "learningChannel",
  ],
  jointScore: ["backward", "forward", "horizontal", "multilateral"],
} as const satisfies Partial<Record<SegmentColumnId, readonly SegmentColumnId[]>>;

const pillars = Object.keys(pillarItems) as (keyof typeof pillarItems)[];

describe("the case book", () => {
  it("holds the paper's twenty cases as segments or as no units", () => {
    const cases = new Set(caseBook.map((row) => row.columns.cluster.value));
    expect(cases.size + notUnits.length).toBe(20);
    expect(new Set(simulated.map((row) => row.columns.cluster.value)).size).toBe(10);
  });

  it("names every row and segment once", () => {
    expect(new Set(caseBook.map((row) => row.id)).size).toBe(caseBook.length);
    expect(new Set(caseBook.map(segmentName)).size).toBe(caseBook.length);
  });

  it("keeps every value within its column's declaration", () => {
    expect(offenders(caseBook, (id, cell) => !isPermitted(id, cell))).toEqual([]);
  });

  it("takes no dimensional product and no ISIC code of two digits", () => {
    for (const { columns } of caseBook) {
      expect(columns.productType.value).not.toBe("dimensional");
      expect(columns.isic.value).toMatch(/^\d{3,4}$/);
    }
  });

  it("names the section of every judgement of the paper's words", () => {
    const sectionless = offenders(
      caseBook,
      (_, cell) => cell.basis === "paper" && !isSection(cell.section)
    );
    expect(sectionless).toEqual([]);
    expect(
      caseBook.filter((row) => !cells(row).some(([, cell]) => cell.basis === "paper"))
    ).toEqual([]);
  });

  it("keeps notes short", () => {
    expect(offenders(caseBook, (_, cell) => (cell.note ?? "").length > 80)).toEqual([]);
  });
});

describe("simulated cases", () => {
  it.each(simulated.map((row) => [row.id, row] as const))(
    "%s fills every input",
    (_, { columns }) => {
      expect(simulationInputIds.filter((id) => typeof columns[id]?.value !== "number")).toEqual([]);
    }
  );

  it("judge every pillar for the case itself", () => {
    const onTemplate = simulated.filter(({ columns }) =>
      pillars.some((pillar) => columns[pillar]?.basis === "template")
    );
    expect(onTemplate).toEqual([]);
  });

  it("split the home market into shares that sum to 1", () => {
    for (const { columns } of simulated) {
      const total = [columns.shareCluster, columns.shareLarge, columns.shareImports].reduce(
        (sum, cell) => sum + Number(cell?.value),
        0
      );
      expect(total).toBeCloseTo(1, 10);
    }
  });

  it("tell Kumasi's trades apart by what scarcity does to them", () => {
    const inputs = (id: string) => {
      const columns = caseBook.find((row) => row.id === id)?.columns;
      return [columns?.replaceability?.value, columns?.networkScore?.value];
    };
    expect(inputs("kumasiRepair")).toEqual([0.9, 0.7]);
    expect(inputs("kumasiCopying")).toEqual([0.9, 0.67]);
    expect(inputs("kumasiAssembly")).toEqual([0.2, 0.67]);
  });

  it("give Kumasi's trades the same town in all other inputs", () => {
    const trades = simulated.filter((row) => row.columns.cluster.value === "Kumasi");
    expect(trades).toHaveLength(3);
    for (const id of simulationInputIds)
      if (id !== "replaceability" && id !== "networkScore")
        expect(new Set(trades.map((row) => row.columns[id]?.value)).size).toBe(1);
  });
});

describe("described cases", () => {
  it("fill nothing but what the paper says, save name and grading", () => {
    const free = ["subsector", "isic", "year", "productType", "cluster", "stage", "confidence"];
    expect(
      offenders(described, (id, cell) => cell.basis !== "paper" && !free.includes(id))
    ).toEqual([]);
  });
});

describe("pillars", () => {
  it("are coded or itemised, never both, lest an item displace the judgement", () => {
    const both = caseBook.flatMap(({ id, columns }) =>
      pillars
        .filter((pillar) => columns[pillar] && pillarItems[pillar].some((item) => columns[item]))
        .map((pillar) => `${id}.${pillar}`)
    );
    expect(both).toEqual([]);
  });
});
