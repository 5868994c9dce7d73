import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "12px",
    backgroundColor: tokens.colorNeutralBackground4,
    [forced]: { borderBottom: "1px solid CanvasText" },
  },
  bar: {
    position: "absolute",
    boxSizing: "border-box",
    top: 0,
    height: "100%",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    [forced]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  /** What falls is told from what rises by its outline, not by colour alone. */
  hollow: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    [forced]: { backgroundColor: "Canvas", border: "2px solid Highlight" },
  },
  level: {
    backgroundColor: tokens.colorNeutralForeground2,
    [forced]: { backgroundColor: "CanvasText" },
  },
  mark: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [forced]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

const percent = (place: number): string => `${place}%`;

export interface BarTrackProps {
  /** The ends of the bar, in per cent of the track. */
  readonly from: number;
  readonly to: number;
  readonly look?: "hollow" | "level" | undefined;
  /** A line across the track, such as at no change. */
  readonly mark?: number | undefined;
}

/** A bar on its track. Its numbers stand in words beside it, so readers of the screen pass it over. */
export const BarTrack = ({ from, to, look, mark }: BarTrackProps) => {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <span
        className={mergeClasses(styles.bar, look && styles[look])}
        style={{ left: percent(Math.min(from, to)), width: percent(Math.abs(to - from)) }}
      />
      {mark !== undefined && <span className={styles.mark} style={{ left: percent(mark) }} />}
    </div>
  );
};
