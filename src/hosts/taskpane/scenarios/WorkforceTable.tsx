import { mergeClasses } from "@fluentui/react-components";
import { DataTable } from "../parts/DataTable";
import { TableHead } from "../parts/TableHead";
import { useTableStyles } from "../parts/useTableStyles";
import { text } from "../text";
import type { WorkforceRow } from "./workforce.vm";

export interface WorkforceTableProps {
  readonly title: string;
  readonly rows: readonly WorkforceRow[];
}

/** One number of every group, without and with the policy. */
export const WorkforceTable = ({ title, rows }: WorkforceTableProps) => {
  const styles = useTableStyles();
  const heads = [title, text.scenarios.withoutPolicy, text.scenarios.withPolicy];
  return (
    <DataTable label={title}>
      <TableHead names={heads} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th className={mergeClasses(styles.cell, styles.first, styles.words)} scope="row">
              {row.name}
            </th>
            <td className={styles.cell}>{row.without}</td>
            <td className={styles.cell}>{row.with}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};
