import { makeStyles, tokens } from "@fluentui/react-components";
import type { BarScale } from "./barScale";

const useStyles = makeStyles({
  axis: {
    position: "relative",
    height: "20px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  label: { position: "absolute", top: "4px", whiteSpace: "nowrap" },
});

/** A label at an edge stays within the pane. */
const shift = (at: number): string => `translateX(-${at}%)`;

/** The numbers below bars. */
export const BarAxis = ({ ticks }: Pick<BarScale, "ticks">) => {
  const styles = useStyles();
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <span key={label} className={styles.label} style={{ left: `${at}%`, transform: shift(at) }}>
          {label}
        </span>
      ))}
    </div>
  );
};
