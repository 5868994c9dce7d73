import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, useSyncExternalStore } from "react";
import type { LabData } from "../../../../src/app/labData";
import type { Runner } from "../../../../src/app/ports/runner";
import { RunnerContext } from "../../../../src/hosts/taskpane/futures/runnerContext";
import { Lab } from "../../../../src/hosts/taskpane/lab/Lab";
import { emptyDraft, type Draft } from "../../../../src/hosts/taskpane/scenarios/draft";
import { Scenarios } from "../../../../src/hosts/taskpane/scenarios/Scenarios";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import type { KeptScenario } from "../../../../src/hosts/taskpane/sideBySide/kept";
import { restingRunner } from "../../../support/restingRunner";
import { labOf, type Book } from "../sampleLab";

/** The way to the check list. */
export const onData = jest.fn();

const Place = ({ lab, data }: { readonly lab: Lab; readonly data: LabData }) => {
  const { shelf } = useSyncExternalStore(lab.subscribe, lab.snapshot);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [kept, setKept] = useState<readonly KeptScenario[]>([]);
  return (
    <Scenarios
      lab={lab}
      shelf={shelf}
      data={data}
      draft={draft}
      onDraft={setDraft}
      kept={kept}
      onKept={setKept}
      onData={onData}
    />
  );
};

/** Shows the place of a workbook. */
export const openScenarios = async (book: Book, runner: Runner = restingRunner) => {
  const user = userEvent.setup();
  const data = await labOf(book);
  const lab = new Lab(book.workbook);
  await lab.refresh();
  render(
    <Shell>
      <RunnerContext value={runner}>
        <Place lab={lab} data={data} />
      </RunnerContext>
    </Shell>
  );
  return user;
};

/** What the strip says of an outcome. */
export const changeOf = (outcome: string): string => {
  const term = screen.getByText(outcome, { selector: "dt" });
  return term.nextElementSibling?.textContent ?? "";
};
