import { remarksOn, severityOf } from "../../../src/model/segments/remarks";
import { readSegments } from "../../../src/model/segments/segmentRow";
import { valueOf } from "../../support/functionCalls";

const header = ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"];

const remarks = (...rows: (string | number | null)[][]) => {
  const table = readSegments([header, ...rows], "Segments");
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  return remarksOn(table.value).map((fault) => [
    fault.where.row,
    fault.where.header,
    severityOf(fault),
    fault.code,
  ]);
};

test("errors name their cell, remarks on a whole row the row alone", () => {
  expect(
    remarks(["Kumasi", 1, 0.67, 0.5, 0.2, 1.5], ["Techiman", null, null, null, null, 0.2])
  ).toEqual([
    [2, "power", "error", "outOfRange"],
    [3, undefined, "error", "pillarEmpty"],
  ]);
});

test("a judgement in place of items is a warning", () => {
  expect(remarks(["Kumasi", 1, 0.67, 0.5, 0.2, 1])).toEqual([
    [2, undefined, "warning", "pillarsCoded"],
  ]);
});

test("a table without anything to remark says so in one row", () => {
  const items = {
    cluster: "Kumasi",
    firms: 900,
    workers: 4000,
    regionWorkers: 80000,
    industryWorkers: 100000,
    nationalWorkers: 5000000,
    revenue: 100,
    valueAdded: 40,
    sectorValueAddedRatio: 0.5,
    stepsInProduct: 5,
    stepsFarmedOut: 2,
    suppliersMaterials: 3,
    suppliersTools: 2,
    suppliersNewMachines: 0,
    suppliersUsedMachines: 3,
    suppliersSpares: 3,
    suppliersRepair: 3,
    shortageDesign: 1,
    shortageProduction: 0,
    shortageMarketing: 1,
    shortageManagement: 1,
    learningChannel: 0.7,
    backward: 2,
    forward: 0,
    horizontal: 0,
    multilateral: 1,
    power: 1,
  };
  expect(valueOf("CHECK", [Object.keys(items), Object.values(items)], false)).toEqual([
    ["", "", "ok", "Nothing is wrong in this table."],
  ]);
});
