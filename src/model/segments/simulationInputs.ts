import type { NumberColumn } from "../../core/catalogue/defineColumns";
import { segmentColumns } from "./columns";

/** The segment inputs of the dynamic model, in the order of its description. */
export const simulationInputIds = [
  "massScore",
  "networkScore",
  "skillsScore",
  "jointScore",
  "power",
  "labourSurplus",
  "enforcement",
  "minimumWageRatio",
  "reinvestRate",
  "marketGrowth",
  "exportShare",
  "shareCluster",
  "shareLarge",
  "shareImports",
  "tariffOutput",
  "tariffInput",
  "tariffMachinery",
  "importedInputShare",
  "largeImportedInputShare",
  "importedMachineShare",
  "replaceability",
  "discrimination",
  "creditAccess",
  "association",
  "participatory",
  "taxRate",
  "ownRevenueShare",
  "developmentShare",
] as const;

export type SimulationInputId = (typeof simulationInputIds)[number];

export const simulationInputs: { readonly [Id in SimulationInputId]: NumberColumn } =
  segmentColumns;

/** A segment as the dynamic model takes it. `labourWeight` replaces the parameter where it is known. */
export type SegmentInputs = { readonly [Id in SimulationInputId]: number } & {
  readonly labourWeight?: number;
};

export const defaultSegment: SegmentInputs = Object.freeze(
  Object.fromEntries(simulationInputIds.map((id) => [id, simulationInputs[id].default]))
) as SegmentInputs;
