import { type ChangeEvent, useRef } from "react";
import type { WorkbenchWords } from "../../../locales/workbenches";

interface OpenFileProps {
  readonly words: WorkbenchWords;
  readonly onFile: (file: File) => void;
}

/** Lets the user choose a file. */
export const OpenFile = ({ words, onFile }: OpenFileProps) => {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // So that the same file can be chosen again.
    event.target.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv"
        aria-label={words.workbookFile}
        hidden
        onChange={choose}
      />
    </>
  );
};
