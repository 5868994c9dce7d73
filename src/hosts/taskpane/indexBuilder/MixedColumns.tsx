import { useMemo, useState } from "react";
import type { MixedColumn } from "../../../app/indexBuilder/mixedColumns";
import type { Workbook } from "../../../app/ports/workbook";
import { findingGroups } from "../data/findings.vm";
import { RepairableList } from "../data/RepairableList";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { useShowing } from "./useShowing";

export interface MixedColumnsProps {
  readonly workbook: Workbook;
  readonly columns: readonly MixedColumn[];
  readonly refresh: () => Promise<void>;
}

const shownAtFirst = 4;

/** Columns that could be indicators if none of their cells were text, and what to do about these. */
export const MixedColumns = ({ workbook, columns, refresh }: MixedColumnsProps) => {
  const words = useTextStyles();
  const { show, problem } = useShowing(workbook);
  const groups = useMemo(
    () => findingGroups(columns.flatMap(({ findings }) => findings)),
    [columns]
  );
  // What became of the last repair is still to be read when nothing is left to do.
  const [seen, setSeen] = useState(false);
  if (columns.length > 0 && !seen) setSeen(true);
  if (!seen) return null;
  return (
    <section className={words.section}>
      {columns.length > 0 && (
        <>
          <h2 className={words.subheading}>{text.indexBuilder.leftOut(columns.length)}</h2>
          <p className={words.quiet}>
            {text.indexBuilder.leftOutHint(columns.map(({ code }) => code).join(", "))}
          </p>
        </>
      )}
      {problem && <ProblemMessage problem={problem} />}
      <RepairableList groups={groups} first={shownAtFirst} onShow={show} refresh={refresh} />
    </section>
  );
};
