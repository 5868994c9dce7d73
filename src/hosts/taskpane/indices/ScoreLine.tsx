import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Bar } from "../parts/Bar";
import { narrow } from "../parts/narrow";
import { LateText } from "../parts/LateText";
import { useTextStyles } from "../parts/useTextStyles";
import type { ScoredSegment } from "./indices.vm";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    rowGap: "4px",
    columnGap: "8px",
    [narrow]: { gridTemplateColumns: "1fr" },
  },
  score: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  wide: { gridColumn: "1 / -1", display: "block" },
});

export interface ScoreLineProps {
  readonly segment: Pick<ScoredSegment, "label" | "score" | "share" | "rank">;
  /** What the rank may come to be called when more is known of it. */
  readonly rankRooms?: readonly string[];
}

/** A segment with its score, bar and rank. */
export const ScoreLine = ({ segment, rankRooms = [] }: ScoreLineProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <span className={styles.root}>
      <span>{segment.label}</span>
      <span className={mergeClasses(styles.score, words.number)}>{segment.score}</span>
      <span className={styles.wide}>
        <Bar share={segment.share} />
      </span>
      <span className={mergeClasses(styles.wide, words.quiet)}>
        <LateText rooms={rankRooms}>{segment.rank}</LateText>
      </span>
    </span>
  );
};
