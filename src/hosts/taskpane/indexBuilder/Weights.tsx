import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import { DataTable } from "../parts/DataTable";
import { Disclosure } from "../parts/Disclosure";
import { Summary } from "../parts/Summary";
import { TableHead } from "../parts/TableHead";
import { useTableStyles } from "../parts/useTableStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { weightsView } from "./weights.vm";

const indent = 12;

/** What was meant by the weights, and what came of it. */
export const Weights = ({ index }: { readonly index: BuiltIndex }) => {
  const table = useTableStyles();
  const words = useTextStyles();
  const { summary, lines } = useMemo(() => weightsView(index), [index]);
  const { node, share, effective, follows, weights, weightsHint } = text.indexBuilder;
  return (
    <Disclosure summary={<Summary title={weights} line={summary} />}>
      <div className={words.section}>
        <p className={words.quiet}>{weightsHint}</p>
        <DataTable label={weights}>
          <TableHead names={[node, share, effective, follows]} />
          <tbody>
            {lines.map((line) => (
              <tr key={line.code}>
                <th
                  className={mergeClasses(table.cell, table.first, table.words)}
                  style={{ paddingInlineStart: `${(line.depth - 1) * indent}px` }}
                  scope="row"
                >
                  {line.code}
                </th>
                <td className={table.cell}>{line.share}</td>
                <td className={table.cell}>{line.effective}</td>
                <td className={table.cell}>{line.follows}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </Disclosure>
  );
};
