import { makeStyles, Slider } from "@fluentui/react-components";
import { BaseMark } from "./BaseMark";
import type { SliderView } from "./levers.vm";

const useStyles = makeStyles({
  root: {
    gridColumn: "1 / -1",
    position: "relative",
    marginLeft: "-10px",
    marginRight: "-10px",
  },
  input: { width: "100%", minWidth: 0 },
});

export interface LeverSliderProps {
  readonly lever: SliderView;
  /** Names the element with the lever's help. */
  readonly helpId: string;
  readonly onValue: (value: number) => void;
}

/** A lever's slider with today's value marked. */
export const LeverSlider = ({ lever, helpId, onValue }: LeverSliderProps) => {
  const styles = useStyles();
  const { label, low, high, step, base, between, thumb, valueText } = lever;
  const share = (at: number): number => (at - low) / (high - low);
  return (
    <div className={styles.root}>
      <Slider
        className={styles.input}
        aria-label={label}
        aria-valuetext={valueText}
        aria-describedby={helpId}
        min={low}
        max={high}
        // Fluent would draw a mark at each of its own steps.
        input={{ step }}
        value={thumb}
        // Divided by a whole number, so that 57 steps are 0.57 and nothing beside it.
        onChange={(_, data) => onValue(Math.round(data.value / step) / Math.round(1 / step))}
      />
      <BaseMark
        from={share(between?.low ?? base ?? high)}
        to={share(between?.high ?? base ?? high)}
      />
    </div>
  );
};
