import { parameterIds, type ParameterId } from "../../parameters";
import type { SegmentInputs } from "../../segments/simulationInputs";
import type { Policy } from "../policy";
import { blockYears } from "./blockYear";
import { blockSize } from "./column";
import { copyColumn } from "./copyColumn";
import { passesFor } from "./forRecord";
import type { RecordId } from "./recordColumns";
import { runBlock } from "./runBlock";
import { failedIn, parameters as workspace, sound } from "./workspace";

/** Values of every parameter for many draws, a column a parameter. */
export interface ParameterDraws {
  readonly count: number;
  readonly columns: { readonly [Id in ParameterId]: Float64Array };
}

/** A draw whose market was not cleared: it has no numbers from that year on. */
export interface FailedDraw {
  readonly draw: number;
  readonly year: number;
}

/** A cluster under a policy in many draws of the parameters. */
export interface Run {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly draws: ParameterDraws;
  readonly years: number;
  /** What is asked of every draw. */
  readonly ids: readonly RecordId[];
  /** What is asked of the first draw besides. */
  readonly idsOfFirst?: readonly RecordId[];
}

/** The draws of a block, in a year. */
export interface BlockOfDraws {
  readonly t: number;
  /** The number of its first draw. */
  readonly from: number;
  readonly count: number;
}

/** Draws that are in a block together. */
export const blockWidth = ({ count }: ParameterDraws): number => Math.min(blockSize, count);

const load = (
  { columns }: ParameterDraws,
  segment: SegmentInputs,
  from: number,
  count: number
): void => {
  for (const id of parameterIds) {
    const column = columns[id];
    const own = column.length === count ? column : column.subarray(from, from + count);
    copyColumn(own, workspace[id], 0);
  }
  if (segment.labourWeight !== undefined) workspace.labourWeight.fill(segment.labourWeight);
};

/** The draws of a block that have failed. */
const failuresFrom = (from: number, count: number): FailedDraw[] => {
  const failed: FailedDraw[] = [];
  for (let i = 0; i < count; i++) {
    const year = failedIn[i] ?? sound;
    if (year !== sound) failed.push({ draw: from + i, year });
  }
  return failed;
};

/**
 * Runs a cluster under a policy for many draws of the parameters, in blocks. A draw's path depends
 * on the draw alone, to the last bit: not on the others, their number or the block it is in.
 *
 * Inputs are taken as admissible: the readers of segments, levers and parameters check them.
 *
 * @param record called for every block in every year, while `recordColumns` hold its numbers; they
 *   mean nothing for a draw that has failed
 * @returns the draws that have failed
 */
export const runDraws = (
  { segment, policy, draws, years, ids, idsOfFirst = [] }: Run,
  record: (block: BlockOfDraws) => void
): readonly FailedDraw[] => {
  const passes = passesFor(ids);
  const passesOfFirst = passesFor(idsOfFirst).filter((pass) => !passes.includes(pass));
  const inForce = blockYears(segment, policy, years);
  const failed: FailedDraw[] = [];
  const width = blockWidth(draws);
  for (let from = 0; from < draws.count; from += width) {
    const count = Math.min(width, draws.count - from);
    load(draws, segment, from, count);
    runBlock(inForce, count, (now) => {
      for (const pass of passes) pass(now, count);
      if (from === 0) for (const pass of passesOfFirst) pass(now, 1);
      record({ t: now.t, from, count });
    });
    failed.push(...failuresFrom(from, count));
  }
  return failed;
};
