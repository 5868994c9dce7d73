import { useEffect, useRef } from "react";
import type { WorkbenchWords } from "../../../locales/workbenches";

interface CreatedWorkbookProps {
  readonly words: WorkbenchWords;
  /** Has the add-in made one? */
  readonly made: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A workbook that the add-in made: Excel would open it in a window of its own. */
export const CreatedWorkbook = ({ words, made, onOpen, onSave, onClose }: CreatedWorkbookProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (made) dialog.current?.showModal();
    else dialog.current?.close();
  }, [made]);
  return (
    <dialog ref={dialog} className="workbench-dialog" aria-labelledby="created" onClose={onClose}>
      <h2 id="created">{words.made}</h2>
      <p>{words.madeText}</p>
      <div className="workbench-answers">
        <button type="button" className="primary" onClick={onSave}>
          {words.saveAsFile}
        </button>
        <button type="button" onClick={onOpen}>
          {words.openHere}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
};
