import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Fan } from "../../../model/futures/fan";
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
    // Rather a wider column than a word cut in two.
    overflowWrap: "normal",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  first: { textAlign: "start", paddingLeft: 0 },
});

export interface OutcomeTableProps {
  readonly outcome: OutcomeView;
  readonly fan?: Fan | undefined;
}

/** The numbers behind a chart. */
export const OutcomeTable = ({ outcome, fan }: OutcomeTableProps) => {
  const styles = useStyles();
  const { label, withPolicy, withoutPolicy } = outcome;
  const heads = [
    text.scenarios.year,
    text.scenarios.withPolicy,
    ...(fan ? [text.futures.low, text.futures.high] : []),
    text.scenarios.withoutPolicy,
  ];
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head, h) => (
            <th
              key={head}
              className={mergeClasses(styles.head, h === 0 && styles.first)}
              scope="col"
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {withPolicy.map((value, year) => (
          <tr key={year}>
            <th className={mergeClasses(styles.cell, styles.first)} scope="row">
              {year}
            </th>
            <td className={styles.cell}>{amount(value)}</td>
            {fan && <td className={styles.cell}>{amount(fan.p5[year] ?? NaN)}</td>}
            {fan && <td className={styles.cell}>{amount(fan.p95[year] ?? NaN)}</td>}
            <td className={styles.cell}>{amount(withoutPolicy[year] ?? NaN)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
