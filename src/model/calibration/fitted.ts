import {
  defaultParameters,
  parameterIds,
  parameters,
  type ParameterId,
  type ParameterValues,
} from "../parameters";
import { simulationInputs, type SegmentInputs } from "../segments/simulationInputs";

/** Inputs of a segment that its history can tell of, fitted beside the parameters. */
const fittedInputs = ["marketGrowth", "reinvestRate"] as const;

export type FittedInput = (typeof fittedInputs)[number];

/** Something that can be fitted: an uncertain parameter, or one of those inputs. */
export type FittedId = ParameterId | FittedInput;

export const fittedIds: readonly FittedId[] = [...fittedInputs, ...parameterIds];

/** What is fitted unless the user chooses: what growth of output, jobs and firms hangs on most. */
export const usuallyFitted: readonly FittedId[] = [
  "marketGrowth",
  "reinvestRate",
  "technologyGrowth",
  "entryResponse",
  "labourSaving",
];

const isInput = (id: FittedId): id is FittedInput =>
  (fittedInputs as readonly string[]).includes(id);

/** Where it may lie: the range of draws, or of the segment's column. */
export const rangeOf = (id: FittedId): readonly [number, number] =>
  isInput(id) ? simulationInputs[id].range : [parameters[id].low, parameters[id].high];

/** Where the search starts: the segment's own value, or the default. */
export const startOf = (id: FittedId, segment: SegmentInputs): number =>
  isInput(id) ? segment[id] : defaultParameters[id];

/** A segment and parameters with the fitted values in their places. */
export const withFitted = (
  segment: SegmentInputs,
  values: Readonly<Partial<Record<FittedId, number>>>
): { readonly segment: SegmentInputs; readonly parameters: ParameterValues } => {
  const entries = Object.entries(values) as [FittedId, number][];
  return {
    segment: { ...segment, ...Object.fromEntries(entries.filter(([id]) => isInput(id))) },
    parameters: {
      ...defaultParameters,
      ...Object.fromEntries(entries.filter(([id]) => !isInput(id))),
    },
  };
};
