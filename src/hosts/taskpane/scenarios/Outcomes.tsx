import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { OutcomeCard } from "./OutcomeCard";
import type { OutcomeView } from "./outcomes.vm";
import { scenarioYears } from "./years";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "1fr 1fr", gridAutoFlow: "dense", gap: "8px" },
  legend: { display: "flex", gap: "16px", alignItems: "center" },
  entry: { display: "flex", gap: "4px", alignItems: "center" },
  withPolicy: {
    width: "20px",
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
  },
  withoutPolicy: {
    width: "20px",
    borderTop: `2px dashed ${tokens.colorNeutralForeground3}`,
  },
});

/** What the policy changes, output beside revenue. */
export const Outcomes = ({ outcomes }: { readonly outcomes: readonly OutcomeView[] }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.scenarios.chartsOver(scenarioYears)}</h2>
      <div className={mergeClasses(words.quiet, styles.legend)}>
        <span className={styles.entry}>
          <span className={styles.withPolicy} aria-hidden="true" />
          {text.scenarios.withPolicy}
        </span>
        <span className={styles.entry}>
          <span className={styles.withoutPolicy} aria-hidden="true" />
          {text.scenarios.withoutPolicy}
        </span>
      </div>
      {outcomes.some(({ natural }) => !natural) && (
        <p className={words.quiet}>{text.scenarios.baseYearNote}</p>
      )}
      <div className={styles.grid}>
        {outcomes.map((outcome) => (
          <OutcomeCard key={outcome.id} outcome={outcome} />
        ))}
      </div>
    </section>
  );
};
