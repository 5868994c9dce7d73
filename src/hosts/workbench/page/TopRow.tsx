import type { WorkbenchWords } from "../../../locales/workbenches";
import { AboutWorkbench } from "./AboutWorkbench";
import { OpenFile } from "./OpenFile";
import type { Workbench } from "./Workbench";
import type { WorkbenchState } from "./workbenchState";

interface TopRowProps {
  readonly words: WorkbenchWords;
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  /** Does something that replaces the workbook, after asking where changes would be lost. */
  readonly replacing: (work: () => Promise<void>) => void;
  readonly paneShown: boolean;
  readonly onPaneShown: (shown: boolean) => void;
}

export const TopRow = (props: TopRowProps) => {
  const { words, workbench, state, replacing, paneShown, onPaneShown } = props;
  return (
    <header className="workbench-top">
      <h1>
        <img src="assets/icon-32.png" alt="" width="20" height="20" />
        <span>{state.name}</span>
        {state.unsaved && <small>{words.unsaved}</small>}
      </h1>
      <nav aria-label={words.workbook}>
        <button type="button" onClick={() => replacing(() => workbench.blank())}>
          {words.newWorkbook}
        </button>
        <OpenFile words={words} onFile={(file) => replacing(() => workbench.file(file))} />
        <button type="button" disabled={state.busy} onClick={() => void workbench.save()}>
          {words.save}
        </button>
        <button
          type="button"
          title={words.caseBookHint}
          onClick={() => replacing(() => workbench.caseBook())}
        >
          {words.caseBook}
        </button>
        <button
          type="button"
          title={words.addSampleHint}
          onClick={() => void workbench.addSample()}
        >
          {words.addSample}
        </button>
      </nav>
      <AboutWorkbench words={words} />
      <button type="button" aria-pressed={paneShown} onClick={() => onPaneShown(!paneShown)}>
        {paneShown ? words.hidePane : words.showPane}
      </button>
    </header>
  );
};
