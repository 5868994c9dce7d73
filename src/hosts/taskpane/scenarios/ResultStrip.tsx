import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
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
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    // So little that a name of ten letters fits in a pane of 320 pixels.
    columnGap: "4px",
    margin: "4px 0 0",
    [narrow]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  /** Two counts side by side, four times, in a pane as narrow as it gets. */
  signs: { fontSize: tokens.fontSizeBase200 },
});

/** What the strip says of an outcome. */
export interface StripCell {
  readonly id: string;
  readonly label: string;
  readonly changeText: string;
  /** The same in signs, where the words take too much room. */
  readonly signs?: string;
}

/** The four changes, in sight while the levers are moved. */
export const ResultStrip = ({ outcomes }: { readonly outcomes: readonly StripCell[] }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div className={styles.root}>
      <p className={words.quiet}>{text.scenarios.results(scenarioYears)}</p>
      <dl className={styles.values}>
        {outcomes.map(({ id, label, changeText, signs }) => (
          <div key={id}>
            <dt className={words.quiet}>{label}</dt>
            <dd className={mergeClasses(styles.value, words.number)}>
              {signs === undefined ? (
                changeText
              ) : (
                <>
                  <span aria-hidden="true" className={styles.signs}>
                    {signs}
                  </span>
                  <span className={words.hidden}>{changeText}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
