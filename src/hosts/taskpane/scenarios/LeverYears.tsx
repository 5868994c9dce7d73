import { makeStyles } from "@fluentui/react-components";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { SliderView } from "./levers.vm";
import { NumberField } from "./NumberField";
import type { YearSpan } from "./yearSpan";
import { scenarioYears } from "./years";

const useStyles = makeStyles({
  root: { gridColumn: "1 / -1", display: "flex", flexDirection: "column", gap: "4px" },
  span: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

export interface LeverYearsProps {
  readonly lever: SliderView;
  /** First year of the policy. */
  readonly start: number;
  /** `undefined`: in every year. */
  readonly onSpan: (span: YearSpan | undefined) => void;
}

const always = "always";
const some = "some";

/** In which years a lever is set. */
export const LeverYears = ({ lever, start, onSpan }: LeverYearsProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { label, span } = lever;
  const field = (name: string, value: number, low: number, take: (year: number) => YearSpan) => (
    <NumberField
      label={name}
      kind="year"
      value={value}
      low={low}
      high={scenarioYears}
      emptyMeans=""
      onValue={(year) => year !== undefined && onSpan(take(year))}
    />
  );
  return (
    <div className={styles.root}>
      <SelectField
        label={text.levers.when(label)}
        options={[
          { key: always, label: text.levers.fromStart },
          { key: some, label: text.levers.someYears },
        ]}
        value={span ? some : always}
        onChoose={(key) => onSpan(key === some ? { from: start, to: scenarioYears } : undefined)}
      />
      {span && (
        <div className={styles.span}>
          {text.levers.from}
          {field(text.levers.firstYear(label), span.from, 0, (from) => ({
            from,
            to: Math.max(from, span.to),
          }))}
          {text.levers.to}
          {field(text.levers.lastYear(label), span.to, 0, (to) => ({
            from: Math.min(span.from, to),
            to,
          }))}
        </div>
      )}
      {span && span.from < start && <p className={words.quiet}>{text.levers.beforeStart(start)}</p>}
    </div>
  );
};
