import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** Half the thumb of Fluent's slider: its track begins and ends there. */
const inset = 10;

const useStyles = makeStyles({
  mark: {
    position: "absolute",
    bottom: "2px",
    boxSizing: "border-box",
    minWidth: "2px",
    height: "6px",
    marginLeft: "-1px",
    borderLeft: `2px solid ${tokens.colorNeutralForeground3}`,
    pointerEvents: "none",
    "@media (forced-colors: active)": { borderLeftColor: "CanvasText", forcedColorAdjust: "none" },
  },
  // A bracket below the track, from the lowest to the highest.
  span: {
    borderRight: `2px solid ${tokens.colorNeutralForeground3}`,
    borderBottom: `1px solid ${tokens.colorNeutralForeground3}`,
    "@media (forced-colors: active)": {
      borderRightColor: "CanvasText",
      borderBottomColor: "CanvasText",
    },
  },
});

export interface BaseMarkProps {
  /** Shares of the slider; the same where there is one value. */
  readonly from: number;
  readonly to: number;
}

/** Where a lever stands today, on its slider; between which values, where segments differ. */
export const BaseMark = ({ from, to }: BaseMarkProps) => {
  const styles = useStyles();
  const track = `(100% - ${2 * inset}px)`;
  const left = `calc(${inset}px + ${from} * ${track})`;
  const width = `calc(2px + ${to - from} * ${track})`;
  return (
    <span
      className={mergeClasses(styles.mark, from < to && styles.span)}
      style={{ left, width }}
      aria-hidden="true"
    />
  );
};
