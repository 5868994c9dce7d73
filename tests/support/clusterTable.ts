import type { CellValue } from "../../src/core/fault";

/** Columns of a segment by id; what is absent is blank. */
export type SegmentCells = Readonly<Record<string, CellValue>>;

const common = {
  cluster: "Sinos Valley",
  isic: "152",
  massScore: 0.8,
  networkScore: 0.6,
  skillsScore: 0.5,
  jointScore: 0.4,
  power: 0.9,
};

/** Three segments of a cluster that differ in what they live on and in what they count for. */
export const tannery = {
  ...common,
  subsector: "leather",
  isic: "151",
  workers: 1200,
  revenue: 300,
  pay: 4,
  tariffOutput: 0.3,
  importedInputShare: 0.1,
};
export const shoes = {
  ...common,
  subsector: "footwear",
  workers: 9000,
  revenue: 1500,
  pay: 2.5,
  tariffOutput: 0.6,
  importedInputShare: 0.4,
  replaceability: 0.2,
};
export const repair = {
  ...common,
  subsector: "repair of machines",
  isic: "331",
  workers: 300,
  revenue: 45,
  pay: 3,
  tariffOutput: 0.1,
  importedInputShare: 0.3,
  replaceability: 0.9,
  networkScore: 0.8,
};

/** The segments as the cells of a table, header row first. */
export const segmentsTable = (rows: readonly SegmentCells[]): readonly (readonly CellValue[])[] => {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [header, ...rows.map((row) => header.map((id) => row[id] ?? null))];
};
