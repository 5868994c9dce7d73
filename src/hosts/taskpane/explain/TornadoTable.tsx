import { mergeClasses } from "@fluentui/react-components";
import { DataTable } from "../parts/DataTable";
import { TableHead } from "../parts/TableHead";
import { useTableStyles } from "../parts/useTableStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { TornadoRow } from "./tornado.vm";

/** The numbers behind a tornado: both values of every number, and the answer at each. */
export const TornadoTable = ({ rows }: { readonly rows: readonly TornadoRow[] }) => {
  const styles = useTableStyles();
  const words = useTextStyles();
  const heads = [text.explain.number, text.explain.low, text.explain.high];
  return (
    <DataTable label={text.explain.tornado}>
      <TableHead names={heads} />
      <tbody>
        {rows.map(({ name, low, high }) => (
          <tr key={name}>
            <th className={mergeClasses(styles.cell, styles.first, styles.words)} scope="row">
              {name}
            </th>
            {[low, high].map(({ value, change }, end) => (
              <td key={end} className={styles.cell}>
                {change}
                <span className={words.block}>{value}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};
