import { useEffect, useRef } from "react";

interface AskUnsavedProps {
  readonly name: string;
  /** What waits for the answer; null: nothing is asked. */
  readonly work: (() => void) | null;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks what to do with unsaved changes before another workbook takes the place of this one. */
export const AskUnsaved = ({ name, work, onSave, onClose }: AskUnsavedProps) => {
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
      <h2 id="unsaved">Save your changes?</h2>
      <p>“{name}” has changes that no file holds yet. Without saving they are lost.</p>
      <div className="workbench-answers">
        <button type="button" className="primary" onClick={() => void onSave().then(discard)}>
          Save and continue
        </button>
        <button type="button" onClick={discard}>
          Do not save
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </dialog>
  );
};
