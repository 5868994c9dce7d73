import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { chanceRooms } from "../futures/futures.vm";
import { LateText } from "../parts/LateText";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { LineChart } from "./LineChart";
import { OutcomeHead } from "./OutcomeHead";
import { OutcomeTable } from "./OutcomeTable";
import type { FanView } from "./fan.vm";
import type { OutcomeView } from "./outcomes.vm";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  large: { gridColumn: "1 / -1" },
  change: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Charts of a row stand on one line, however long the words above.
  chart: { marginTop: "auto", paddingTop: "4px" },
});

const heights = { small: 96, large: 168 };

export interface OutcomeCardProps {
  readonly outcome: OutcomeView;
  /** How sure it is, once that is known. */
  readonly sure: FanView | undefined;
  /** Is there a policy whose futures are counted? Then there is room for what they say. */
  readonly compared: boolean;
}

/** One outcome as a chart; enlarged, with its numbers below. */
export const OutcomeCard = ({ outcome, sure, compared }: OutcomeCardProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const [large, setLarge] = useState(false);
  const { label, unit, changeText, insteadText, altText, withPolicy, withoutPolicy } = outcome;
  const chance = sure?.chance ?? "";
  return (
    <section className={mergeClasses(styles.root, large && styles.large)}>
      <OutcomeHead label={label} large={large} onSize={setLarge} />
      <p className={mergeClasses(styles.change, words.number)}>{changeText}</p>
      <p className={words.quiet}>{insteadText}</p>
      {(compared || chance !== "") && (
        <p className={words.quiet}>
          <LateText rooms={chanceRooms()}>{chance}</LateText>
        </p>
      )}
      <div className={styles.chart}>
        <LineChart
          withPolicy={withPolicy}
          withoutPolicy={withoutPolicy}
          height={large ? heights.large : heights.small}
          altText={altText + (sure?.altText ?? "")}
          fan={sure?.fan}
        />
      </div>
      {large && (
        <>
          {unit !== "" && <p className={words.quiet}>{unit}</p>}
          {sure && sure.range !== "" && <p className={words.quiet}>{sure.range}</p>}
          <OutcomeTable outcome={outcome} fan={sure?.fan} />
          {sure && <p className={words.quiet}>{text.futures.lowHigh}</p>}
        </>
      )}
    </section>
  );
};
