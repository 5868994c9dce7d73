import { useEffect, useRef } from "react";

interface CreatedWorkbookProps {
  /** Has the add-in made one? */
  readonly made: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A workbook that the add-in made: Excel would open it in a window of its own. */
export const CreatedWorkbook = ({ made, onOpen, onSave, onClose }: CreatedWorkbookProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (made) dialog.current?.showModal();
    else dialog.current?.close();
  }, [made]);
  return (
    <dialog ref={dialog} className="workbench-dialog" aria-labelledby="created" onClose={onClose}>
      <h2 id="created">The add-in made a workbook</h2>
      <p>
        Excel would open it in a window of its own. The workbench shows one workbook at a time: open
        it in the place of this one, or save it as a file.
      </p>
      <div className="workbench-answers">
        <button type="button" className="primary" onClick={onSave}>
          Save as a file
        </button>
        <button type="button" onClick={onOpen}>
          Open it here
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </dialog>
  );
};
