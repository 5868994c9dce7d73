import { Button, makeStyles, mergeClasses, Slider, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { useId, useState } from "react";
import { useTextStyles } from "../parts/useTextStyles";
import { field } from "../format";
import { text } from "../text";
import { BaseMark } from "./BaseMark";
import type { LeverView } from "./levers.vm";
import { PercentField } from "./PercentField";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr 24px auto",
    alignItems: "center",
    columnGap: "4px",
  },
  label: { minWidth: 0 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: "1 / -1" },
  slider: { position: "relative", marginLeft: "-10px", marginRight: "-10px" },
  input: { width: "100%", minWidth: 0 },
  reset: { minWidth: "24px" },
  none: { visibility: "hidden" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

export interface LeverRowProps {
  readonly lever: LeverView;
  /** `undefined` sets the lever back to its base. */
  readonly onMove: (value: number | undefined) => void;
}

/** One lever: its slider with today's value marked, and a field for an exact number. */
export const LeverRow = ({ lever, onMove }: LeverRowProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const explanation = useId();
  const [wrong, setWrong] = useState(false);
  const { label, low, high, limit, step, base, value, valueText } = lever;
  const move = (next: number | undefined): void => onMove(next === base ? undefined : next);
  return (
    <div className={styles.root}>
      <div className={styles.label}>
        <div className={mergeClasses(lever.changed && styles.changed)}>{label}</div>
        <div className={words.quiet}>{lever.baseText}</div>
      </div>
      <Button
        className={mergeClasses(styles.reset, !lever.changed && styles.none)}
        size="small"
        appearance="subtle"
        icon={<ArrowResetRegular />}
        aria-label={text.scenarios.reset(label)}
        title={text.scenarios.reset(label)}
        onClick={() => onMove(undefined)}
      />
      <PercentField
        label={text.scenarios.exact(label)}
        value={value}
        low={low}
        high={limit}
        explainedBy={explanation}
        onValue={move}
        onWrong={setWrong}
      />
      <div id={explanation} className={styles.wide}>
        {wrong && (
          <span className={mergeClasses(words.quiet, styles.wrong)} role="alert">
            {text.scenarios.range(field(low * 100), field(limit * 100))}
          </span>
        )}
      </div>
      <div className={mergeClasses(styles.wide, styles.slider)}>
        <Slider
          className={styles.input}
          aria-label={label}
          aria-valuetext={valueText}
          min={low}
          max={high}
          // Fluent would draw a mark at each of its own steps.
          input={{ step }}
          value={value ?? high}
          onChange={(_, data) => move(Math.round(data.value / step) * step)}
        />
        <BaseMark share={((base ?? high) - low) / (high - low)} />
      </div>
    </div>
  );
};
