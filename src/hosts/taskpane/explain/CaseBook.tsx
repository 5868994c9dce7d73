import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Work } from "../../../core/catalogue/task";
import { caseBookWork } from "../../../model/casebook/checks/caseBookTask";
import type { CaseBookReport } from "../../../model/casebook/checks/runCaseBook";
import { futuresSeed } from "../futures/FuturesDesk";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { useWork } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { caseBookView } from "./caseBook.vm";
import { CheckList } from "./CheckList";
import { Part } from "./Part";

/** Enough for shares in whole per cents, few enough to wait for. */
const draws = 200;

/** The case book, run when it is asked for. */
export const CaseBook = () => {
  const words = useTextStyles();
  const [work, setWork] = useState<Work<CaseBookReport>>();
  const control = useWork(work);
  return (
    <Part title={text.explain.caseBook} hint={text.explain.caseBookHint}>
      {!work && (
        <div>
          <Button onClick={() => setWork(caseBookWork({ draws, seed: futuresSeed }))}>
            {text.explain.runCaseBook}
          </Button>
        </div>
      )}
      <WorkView control={control}>
        {(report) => {
          const { kinds, basis } = caseBookView(report);
          return (
            <>
              {kinds.map(({ title, checks }) => (
                <CheckList key={title} title={title} checks={checks} />
              ))}
              <p className={words.quiet}>{basis}</p>
            </>
          );
        }}
      </WorkView>
    </Part>
  );
};
