import { AboutWorkbench } from "./AboutWorkbench";
import { OpenFile } from "./OpenFile";
import type { Workbench } from "./Workbench";
import type { WorkbenchState } from "./workbenchState";

interface TopRowProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  /** Does something that replaces the workbook, after asking where changes would be lost. */
  readonly replacing: (work: () => Promise<void>) => void;
  readonly paneShown: boolean;
  readonly onPaneShown: (shown: boolean) => void;
}

export const TopRow = ({ workbench, state, replacing, paneShown, onPaneShown }: TopRowProps) => (
  <header className="workbench-top">
    <h1>
      <img src="assets/icon-32.png" alt="" width="20" height="20" />
      <span>{state.name}</span>
      {state.unsaved && <small>Not saved yet</small>}
    </h1>
    <nav aria-label="Workbook">
      <button type="button" onClick={() => replacing(() => workbench.blank())}>
        New
      </button>
      <OpenFile onFile={(file) => replacing(() => workbench.file(file))} />
      <button type="button" disabled={state.busy} onClick={() => void workbench.save()}>
        Save
      </button>
      <button
        type="button"
        title="Open the case book of the founding paper again"
        onClick={() => replacing(() => workbench.caseBook())}
      >
        Case book
      </button>
      <button
        type="button"
        title="The command “Sample workbook” of the ribbon: adds the sheets of the case book to this workbook"
        onClick={() => void workbench.addSample()}
      >
        Add sample
      </button>
    </nav>
    <AboutWorkbench />
    <button type="button" aria-pressed={paneShown} onClick={() => onPaneShown(!paneShown)}>
      {paneShown ? "Hide pane" : "Show pane"}
    </button>
  </header>
);
