import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { amount } from "../format";
import { text } from "../text";
import type { OutcomeView } from "./outcomes.vm";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { textAlign: "end", padding: "0 0 0 8px", fontWeight: tokens.fontWeightRegular },
  head: {
    textAlign: "end",
    padding: "0 0 4px 8px",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  first: { textAlign: "start", paddingLeft: 0 },
});

/** The numbers behind a chart. */
export const OutcomeTable = ({ outcome }: { readonly outcome: OutcomeView }) => {
  const styles = useStyles();
  const { label, withPolicy, withoutPolicy } = outcome;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th className={mergeClasses(styles.head, styles.first)} scope="col">
            {text.scenarios.year}
          </th>
          <th className={styles.head} scope="col">
            {text.scenarios.withPolicy}
          </th>
          <th className={styles.head} scope="col">
            {text.scenarios.withoutPolicy}
          </th>
        </tr>
      </thead>
      <tbody>
        {withPolicy.map((value, year) => (
          <tr key={year}>
            <th className={mergeClasses(styles.cell, styles.first)} scope="row">
              {year}
            </th>
            <td className={styles.cell}>{amount(value)}</td>
            <td className={styles.cell}>{amount(withoutPolicy[year] ?? NaN)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
