import { useState } from "react";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { Workbook } from "../../../app/ports/workbook";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { FindingItem } from "../data/FindingItem";
import type { FindingPlace } from "../data/findings.vm";
import { errorText, type ProblemText } from "../lab/problemText";
import { Disclosure } from "../parts/Disclosure";
import { ProblemMessage } from "../parts/ProblemMessage";
import { text } from "../text";
import { tableFindings } from "./choices.vm";

export interface TableProblemsProps {
  readonly workbook: Workbook;
  readonly shelf: ScenarioShelf;
  readonly segment: SegmentInputs;
}

/** What keeps scenarios of the workbook's tables from being chosen, cell by cell. */
export const TableProblems = ({ workbook, shelf, segment }: TableProblemsProps) => {
  const [problem, setProblem] = useState<ProblemText>();
  const show = ({ range, row, column }: FindingPlace): void => {
    workbook.select(range, row, column).then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(errorText(error))
    );
  };
  return (
    <>
      {tableFindings(shelf, segment).map(({ table, groups }) => (
        <div key={table}>
          <Disclosure summary={text.stored.tableFindings(table)}>
            {groups.map((group) => (
              <FindingItem key={`${group.header} ${group.sentence}`} group={group} onShow={show} />
            ))}
          </Disclosure>
        </div>
      ))}
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
};
