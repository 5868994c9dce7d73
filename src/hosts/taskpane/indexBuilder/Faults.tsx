import { useState } from "react";
import type { Finding } from "../../../app/labData";
import type { Workbook } from "../../../app/ports/workbook";
import { FindingItem } from "../data/FindingItem";
import { findingGroups, type FindingPlace } from "../data/findings.vm";
import { errorText, type ProblemText } from "../lab/problemText";
import { Limited } from "../parts/Limited";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

export interface FaultsProps {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  /** Is there an index all the same? */
  readonly built: boolean;
}

const shownAtFirst = 6;

/** What is wrong with the framework or the data, each with the cell that it is about. */
export const Faults = ({ workbook, findings, built }: FaultsProps) => {
  const words = useTextStyles();
  const [problem, setProblem] = useState<ProblemText>();
  const show = async ({ range, row, column }: FindingPlace): Promise<void> => {
    try {
      await workbook.select(range, row, column);
      setProblem(undefined);
    } catch (error) {
      setProblem(errorText(error));
    }
  };
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
      <Limited
        items={findingGroups(findings)}
        first={shownAtFirst}
        keyOf={({ severity, header, sentence }) => [severity, header, sentence].join()}
      >
        {(group) => <FindingItem group={group} onShow={(place) => void show(place)} />}
      </Limited>
    </section>
  );
};
