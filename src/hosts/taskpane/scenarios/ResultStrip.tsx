import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { OutcomeView } from "./outcomes.vm";
import { scenarioYears } from "./years";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    marginLeft: "-20px",
    marginRight: "-20px",
    padding: "8px 20px",
    [narrow]: { marginLeft: "-10px", marginRight: "-10px", padding: "8px 10px" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  values: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    columnGap: "8px",
    margin: "4px 0 0",
    [narrow]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

/** The four changes, in sight while the levers are moved. */
export const ResultStrip = ({ outcomes }: { readonly outcomes: readonly OutcomeView[] }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div className={styles.root}>
      <p className={words.quiet}>{text.scenarios.results(scenarioYears)}</p>
      <dl className={styles.values}>
        {outcomes.map(({ id, label, changeText }) => (
          <div key={id}>
            <dt className={words.quiet}>{label}</dt>
            <dd className={mergeClasses(styles.value, words.number)}>{changeText}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
