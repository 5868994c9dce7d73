import type { LabSegment } from "../../app/labData";
import { nearest } from "../../core/catalogue/nearest";
import { CommandError } from "./terminal";

/** The segments of a name, by label or cluster; all of them where none is asked for. */
export const chooseSegments = (
  segments: readonly LabSegment[],
  wanted: string | undefined
): readonly LabSegment[] => {
  if (wanted === undefined) return segments;
  const word = wanted.toLowerCase();
  const found = segments.filter(
    ({ row }) => row.label.toLowerCase() === word || row.texts.cluster?.toLowerCase() === word
  );
  const labels = segments.map(({ row }) => row.label);
  const guess = nearest(wanted, labels);
  if (found.length === 0)
    throw new CommandError(
      `There is no segment "${wanted}".${guess ? ` Did you mean "${guess}"?` : ` There are: ${labels.join("; ")}.`}`
    );
  return found;
};
