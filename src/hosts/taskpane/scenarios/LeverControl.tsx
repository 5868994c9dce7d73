import { makeStyles } from "@fluentui/react-components";
import type { Policy } from "../../../model/cluster/policy";
import { SelectField } from "../parts/SelectField";
import { text } from "../text";
import { LeverSlider } from "./LeverSlider";
import type { LeverView, SliderView } from "./levers.vm";
import { NumberField } from "./NumberField";
import { withinSpan } from "./yearSpan";

const useStyles = makeStyles({ wide: { gridColumn: "1 / -1" } });

export interface LeverControlProps {
  readonly lever: LeverView;
  readonly helpId: string;
  /** `undefined` sets the lever back to its base. */
  readonly onMove: (value: Policy[LeverView["id"]]) => void;
}

/** A lever that is set in some years keeps them while it is moved. */
const settingOf = (lever: SliderView, value: number | undefined): Policy[LeverView["id"]] => {
  if (value === undefined || value === lever.base) return undefined;
  return lever.span ? withinSpan(value, lever.span) : value;
};

/** What a lever is moved with: slider and field, a field of years, or a choice. */
export const LeverControl = ({ lever, helpId, onMove }: LeverControlProps) => {
  const styles = useStyles();
  if (lever.kind === "choice")
    return (
      <div className={styles.wide}>
        <SelectField
          name={lever.label}
          options={lever.options}
          value={lever.value}
          onChoose={(key) => {
            const chosen = lever.options.find((option) => option.key === key)?.key;
            onMove(chosen === lever.base ? undefined : chosen);
          }}
        />
      </div>
    );
  if (lever.kind === "year")
    return (
      <NumberField
        label={lever.label}
        kind="year"
        value={lever.value}
        low={lever.low}
        high={lever.high}
        emptyMeans={text.levers.toTheEnd}
        onValue={(value) => onMove(value === lever.base ? undefined : value)}
      />
    );
  return (
    <>
      <NumberField
        label={text.levers.exact(lever.label)}
        kind="percent"
        value={lever.value}
        low={lever.low}
        high={lever.limit}
        emptyMeans={lever.between ? text.wholeCluster.asToday : text.levers.none}
        onValue={(value) => onMove(settingOf(lever, value))}
      />
      <LeverSlider
        lever={lever}
        helpId={helpId}
        onValue={(value) => onMove(settingOf(lever, value))}
      />
    </>
  );
};
