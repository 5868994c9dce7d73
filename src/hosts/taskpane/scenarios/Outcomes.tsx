import { makeStyles } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { useMemo } from "react";
import { faultsText } from "../faultsText";
import { FuturesBasis } from "../futures/FuturesBasis";
import type { FuturesState } from "../futures/FuturesDesk";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { fanViews } from "./fan.vm";
import { Legend } from "./Legend";
import { OutcomeCard } from "./OutcomeCard";
import type { OutcomeView } from "./outcomes.vm";
import { scenarioYears } from "./years";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gridAutoFlow: "dense",
    gap: "8px",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

export interface OutcomesProps {
  readonly outcomes: readonly OutcomeView[];
  /** How sure they are, as far as that is known yet. */
  readonly sure: FuturesState;
  /** The names of the segments where several are run together. */
  readonly names?: readonly string[] | undefined;
}

/** What the policy changes, output beside revenue, and how sure that is. */
export const Outcomes = ({ outcomes, sure, names }: OutcomesProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { futures, faults } = sure;
  const fans = useMemo(
    () => (futures ? fanViews(outcomes, futures) : undefined),
    [outcomes, futures]
  );
  const isChanged = outcomes.some(({ change }) => change !== 0);
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.scenarios.chartsOver(scenarioYears)}</h2>
      <Legend bands={!faults} />
      {!names && outcomes.some(({ natural }) => !natural) && (
        <p className={words.quiet}>{text.scenarios.baseYearNote}</p>
      )}
      <div className={styles.grid}>
        {outcomes.map((outcome) => (
          <OutcomeCard
            key={outcome.id}
            outcome={outcome}
            sure={fans?.get(outcome.id)}
            compared={isChanged && !faults}
          />
        ))}
      </div>
      {faults && (
        <Message intent="warning">
          {text.futures.unknown}: {faultsText(faults)}
        </Message>
      )}
      {!faults && <FuturesBasis futures={futures} segments={names} />}
    </section>
  );
};
