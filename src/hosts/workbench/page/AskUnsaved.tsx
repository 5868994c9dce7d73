import { useEffect, useRef } from "react";
import type { WorkbenchWords } from "../../../locales/workbenches";

interface AskUnsavedProps {
  readonly words: WorkbenchWords;
  readonly name: string;
  /** What waits for the answer; null: nothing is asked. */
  readonly work: (() => void) | null;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks what to do with unsaved changes before another workbook takes the place of this one. */
export const AskUnsaved = ({ words, name, work, onSave, onClose }: AskUnsavedProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (work) dialog.current?.showModal();
    else dialog.current?.close();
  }, [work]);
  const discard = (): void => {
    onClose();
    work?.();
  };
  return (
    <dialog ref={dialog} className="workbench-dialog" aria-labelledby="unsaved" onClose={onClose}>
      <h2 id="unsaved">{words.saveFirst}</h2>
      <p>{words.saveFirstText(name)}</p>
      <div className="workbench-answers">
        <button type="button" className="primary" onClick={() => void onSave().then(discard)}>
          {words.saveAndGoOn}
        </button>
        <button type="button" onClick={discard}>
          {words.doNotSave}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
};
