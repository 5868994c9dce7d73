import { nearestCaseWords } from "../../../app/nearestCaseWords";
import type { SegmentForSimulation } from "../../../model/segments/segmentInputs";
import { useTextStyles } from "../parts/useTextStyles";
import { language, text } from "../text";
import { Part } from "./Part";

export interface NearestPartProps {
  readonly segment: SegmentForSimulation;
  readonly name: string;
}

/** Which known case the segment is like, and in what it differs. */
export const NearestPart = ({ segment, name }: NearestPartProps) => {
  const words = useTextStyles();
  const { headline, details } = nearestCaseWords(segment, name, language);
  return (
    <Part title={text.explain.nearest} hint={text.explain.nearestHint}>
      <p className={words.body}>{headline}</p>
      {details.map((line) => (
        <p key={line} className={words.quiet}>
          {line}
        </p>
      ))}
    </Part>
  );
};
