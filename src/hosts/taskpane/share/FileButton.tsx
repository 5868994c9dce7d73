import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";

export interface FileButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** Lets the user choose a workbook file. */
export const FileButton = ({ label, disabled = false, onFile }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // So that the same file can be chosen again.
    event.target.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept=".xlsx" aria-label={label} hidden onChange={choose} />
    </>
  );
};
