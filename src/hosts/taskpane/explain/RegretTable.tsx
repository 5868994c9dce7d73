import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DataTable } from "../parts/DataTable";
import { useTableStyles } from "../parts/useTableStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { RegretView } from "./regret.vm";

const useStyles = makeStyles({
  worst: { fontWeight: tokens.fontWeightSemibold },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The regret of every policy in every state; the worst of each says so. */
export const RegretTable = ({ view }: { readonly view: RegretView }) => {
  const styles = useStyles();
  const table = useTableStyles();
  const words = useTextStyles();
  return (
    <DataTable label={text.explain.regretTable}>
      <thead>
        <tr>
          <th className={mergeClasses(table.head, table.first)} scope="col">
            {text.explain.policy}
          </th>
          {view.states.map((state, s) => (
            <th key={state} className={table.head} scope="col">
              <span aria-hidden="true">{s + 1}</span>
              <span className={words.hidden}>{state}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ title, cells }) => (
          <tr key={title} className={styles.row}>
            <th className={mergeClasses(table.cell, table.first, table.words)} scope="row">
              {title}
            </th>
            {cells.map((cell, s) => (
              <td key={s} className={mergeClasses(table.cell, cell.worst && styles.worst)}>
                {cell.text}
                {cell.worst && <span className={words.block}>{text.explain.worst}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};
