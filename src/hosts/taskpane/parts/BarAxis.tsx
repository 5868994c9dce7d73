import { makeStyles, tokens } from "@fluentui/react-components";
import { useWidth } from "../scenarios/useWidth";
import type { BarScale } from "./barScale";
import { clearLabels, within } from "./clearLabels";

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

const usualWidth = 310;

/** A label at an edge stays within the pane. */
const shift = (at: number): string => `translateX(-${at}%)`;

/** The numbers below bars. */
export const BarAxis = ({ ticks }: Pick<BarScale, "ticks">) => {
  const styles = useStyles();
  const [element, width] = useWidth<HTMLDivElement>(usualWidth);
  return (
    <div ref={element} className={styles.axis} aria-hidden="true">
      {clearLabels(ticks, within(width)).map(({ at, label }) => (
        <span key={label} className={styles.label} style={{ left: `${at}%`, transform: shift(at) }}>
          {label}
        </span>
      ))}
    </div>
  );
};
