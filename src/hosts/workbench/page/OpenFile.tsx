import { type ChangeEvent, useRef } from "react";

/** Lets the user choose a file. */
export const OpenFile = ({ onFile }: { readonly onFile: (file: File) => void }) => {
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
        Open
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv"
        aria-label="Workbook file"
        hidden
        onChange={choose}
      />
    </>
  );
};
