import { DataTable } from "../parts/DataTable";
import { useTableStyles } from "../parts/useTableStyles";
import { mergeClasses } from "@fluentui/react-components";
import { text } from "../text";
import type { KeptScenario } from "./kept";
import type { MiddleRow } from "./sideBySide.vm";

export interface MiddlesProps {
  readonly kept: readonly KeptScenario[];
  readonly rows: readonly MiddleRow[];
}

/** Every outcome of every kept scenario: the middle of its futures. */
export const Middles = ({ kept, rows }: MiddlesProps) => {
  const styles = useTableStyles();
  return (
    <DataTable label={text.sideBySide.middles}>
      <thead>
        <tr>
          <th className={mergeClasses(styles.head, styles.first)} scope="col">
            {text.sideBySide.middles}
          </th>
          {kept.map(({ letter }) => (
            <th key={letter} className={styles.head} scope="col">
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, changes }) => (
          <tr key={id}>
            <th className={mergeClasses(styles.cell, styles.first)} scope="row">
              {label}
            </th>
            {changes.map((change, i) => (
              <td key={kept[i]?.letter} className={styles.cell}>
                {change}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};
