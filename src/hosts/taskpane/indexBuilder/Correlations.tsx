import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import { DataTable } from "../parts/DataTable";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { Summary } from "../parts/Summary";
import { useTableStyles } from "../parts/useTableStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { correlationsView, type GroupCorrelations } from "./correlations.vm";

const GroupTable = ({ group }: { readonly group: GroupCorrelations }) => {
  const styles = useTableStyles();
  const words = useTextStyles();
  const { firstColumn, secondColumn, correlation } = text.indexBuilder;
  const first = mergeClasses(styles.head, styles.first);
  const name = mergeClasses(styles.cell, styles.first);
  return (
    <div>
      <DataTable label={group.title}>
        <caption className={mergeClasses(words.subheading, styles.first)}>{group.title}</caption>
        <thead>
          <tr>
            <th className={first} scope="col">
              {firstColumn}
            </th>
            <th className={mergeClasses(styles.head, styles.start)} scope="col">
              {secondColumn}
            </th>
            <th className={styles.head} scope="col">
              {correlation}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.pairs.map((pair) => (
            <tr key={`${pair.first} ${pair.second}`}>
              <td className={name}>{pair.first}</td>
              <td className={mergeClasses(styles.cell, styles.start)}>{pair.second}</td>
              <td className={styles.cell}>{pair.value}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {group.note !== "" && <p className={words.quiet}>{group.note}</p>}
    </div>
  );
};

/** Which indicators of a group say the same, and which pull against each other. */
export const Correlations = ({ index }: { readonly index: BuiltIndex }) => {
  const words = useTextStyles();
  const { summary, flags, groups } = useMemo(() => correlationsView(index), [index]);
  return (
    <Disclosure summary={<Summary title={text.indexBuilder.correlations} line={summary} />}>
      <div className={words.column}>
        <p className={words.quiet}>{text.indexBuilder.correlationsHint}</p>
        {flags.length > 0 && (
          <Message intent="warning">
            {flags.map((flag) => (
              <span key={flag}>{flag}</span>
            ))}
          </Message>
        )}
        {groups.map((group) => (
          <GroupTable key={group.title} group={group} />
        ))}
      </div>
    </Disclosure>
  );
};
