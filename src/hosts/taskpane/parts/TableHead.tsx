import { mergeClasses } from "@fluentui/react-components";
import { useTableStyles } from "./useTableStyles";

/** The names of a table's columns; the first stands over the names of the rows. */
export const TableHead = ({ names }: { readonly names: readonly string[] }) => {
  const styles = useTableStyles();
  return (
    <thead>
      <tr>
        {names.map((name, n) => (
          <th key={name} className={mergeClasses(styles.head, n === 0 && styles.first)} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
};
