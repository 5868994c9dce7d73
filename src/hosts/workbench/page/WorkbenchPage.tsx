import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { AskUnsaved } from "./AskUnsaved";
import { CreatedWorkbook } from "./CreatedWorkbook";
import { Divider } from "./Divider";
import { Notice } from "./Notice";
import { TopRow } from "./TopRow";
import type { Workbench } from "./Workbench";
import { useUnsavedWarning } from "./useUnsavedWarning";
import { useWords } from "./useWords";

const standardWidth = 350;

/** The grid on the left, the add-in's pane on the right, and one row of commands above both. */
export const WorkbenchPage = ({ workbench }: { readonly workbench: Workbench }) => {
  const state = useSyncExternalStore(workbench.subscribe, () => workbench.state);
  const words = useWords();
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [paneWidth, setPaneWidth] = useState(standardWidth);
  const [paneShown, setPaneShown] = useState(true);
  const [asked, setAsked] = useState<(() => void) | null>(null);
  useUnsavedWarning(state.unsaved);
  useEffect(() => {
    if (grid.current && pane.current)
      void workbench.begin({ grid: grid.current, pane: pane.current });
  }, [workbench]);

  /** What would replace the workbook asks first where something would be lost. */
  const replacing = (work: () => Promise<void>) => {
    if (state.unsaved) setAsked(() => () => void work());
    else void work();
  };

  return (
    <div className="workbench">
      <TopRow
        words={words}
        workbench={workbench}
        state={state}
        replacing={replacing}
        paneShown={paneShown}
        onPaneShown={setPaneShown}
      />
      <Notice words={words} problem={state.problem} onClose={() => workbench.dismiss()} />
      <main className="workbench-main">
        <section className="workbench-sheet" aria-label={words.workbook} aria-busy={state.busy}>
          <div className="workbench-grid" ref={grid} />
          {state.busy && <p className="workbench-waiting">{words.opening(state.name)}</p>}
          <p className="workbench-note" role="status">
            {state.note}
          </p>
        </section>
        {paneShown && <Divider words={words} width={paneWidth} onWidth={setPaneWidth} />}
        <section
          className="workbench-pane"
          aria-label={words.taskPane}
          ref={pane}
          hidden={!paneShown}
          style={{ width: paneWidth }}
        />
      </main>
      <CreatedWorkbook
        words={words}
        made={state.created !== null}
        onOpen={() => replacing(() => workbench.openCreated())}
        onSave={() => workbench.saveCreated()}
        onClose={() => workbench.dismissCreated()}
      />
      <AskUnsaved
        words={words}
        name={state.name}
        work={asked}
        onSave={() => workbench.save()}
        onClose={() => setAsked(null)}
      />
    </div>
  );
};
