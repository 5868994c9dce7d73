import { mergeClasses } from "@fluentui/react-components";
import type { Fan } from "../../../model/futures/fan";
import { amount } from "../format";
import { DataTable } from "../parts/DataTable";
import { TableHead } from "../parts/TableHead";
import { useTableStyles } from "../parts/useTableStyles";
import { text } from "../text";
import type { OutcomeView } from "./outcomes.vm";

export interface OutcomeTableProps {
  readonly outcome: OutcomeView;
  readonly fan?: Fan | undefined;
}

/** The numbers behind a chart. */
export const OutcomeTable = ({ outcome, fan }: OutcomeTableProps) => {
  const styles = useTableStyles();
  const { label, withPolicy, withoutPolicy } = outcome;
  const heads = [
    text.scenarios.year,
    text.scenarios.withPolicy,
    ...(fan ? [text.futures.low, text.futures.high] : []),
    text.scenarios.withoutPolicy,
  ];
  return (
    <DataTable label={label}>
      <TableHead names={heads} />
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
    </DataTable>
  );
};
