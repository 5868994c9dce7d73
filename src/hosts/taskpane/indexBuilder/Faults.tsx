import { useMemo } from "react";
import type { Finding } from "../../../app/labData";
import type { Workbook } from "../../../app/ports/workbook";
import { findingGroups } from "../data/findings.vm";
import { RepairableList } from "../data/RepairableList";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { useShowing } from "./useShowing";

export interface FaultsProps {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  /** Is there an index all the same? */
  readonly built: boolean;
  /** Has the workbook read again after something was written. */
  readonly refresh: () => Promise<void>;
}

const shownAtFirst = 6;

/** What is wrong with the framework or the data, each with the cell that it is about. */
export const Faults = ({ workbook, findings, built, refresh }: FaultsProps) => {
  const words = useTextStyles();
  const { show, problem } = useShowing(workbook);
  const groups = useMemo(() => findingGroups(findings), [findings]);
  if (findings.length === 0) return null;
  return (
    <section className={words.section}>
      {built ? (
        <h2 className={words.subheading}>{text.indexBuilder.mind}</h2>
      ) : (
        <Message intent="warning" announced>
          <strong>{text.indexBuilder.cannot}</strong>
          <span>{text.indexBuilder.cannotHint}</span>
        </Message>
      )}
      {problem && <ProblemMessage problem={problem} />}
      <RepairableList groups={groups} first={shownAtFirst} onShow={show} refresh={refresh} />
    </section>
  );
};
