import { useCallback, useState } from "react";
import type { NewSheet, Workbook } from "../../../app/ports/workbook";
import { errorText, type ProblemText } from "../lab/problemText";
import { afterPress } from "../presses";
import { wholeSheet } from "./wholeSheet";

/** How far the writing of sheets has come. */
export type Writing =
  | { readonly status: "idle" }
  | { readonly status: "busy" }
  | { readonly status: "done"; readonly sheet: string }
  | { readonly status: "failed"; readonly problem: ProblemText };

/** Sheets to be written, or why there are none. */
export type LaidOut = readonly NewSheet[] | { readonly problem: ProblemText };

type LayOut = () => LaidOut | Promise<LaidOut>;

export interface WritingControl {
  readonly writing: Writing;
  /** The sheets are laid out only when they are written. */
  readonly write: (sheets: LayOut) => Promise<boolean>;
  /** Shows the first sheet that was written. */
  readonly show: (sheet: string) => Promise<void>;
}

/** Writes new sheets, one command at a time. */
export const useWriting = (workbook: Workbook): WritingControl => {
  const [writing, setWriting] = useState<Writing>({ status: "idle" });
  const write = useCallback(
    async (sheets: LayOut): Promise<boolean> => {
      const become = (next: Writing): void => afterPress(() => setWriting(next));
      setWriting({ status: "busy" });
      try {
        const laidOut = await sheets();
        if ("problem" in laidOut) {
          become({ status: "failed", problem: laidOut.problem });
          return false;
        }
        const [sheet = ""] = await workbook.addSheets(laidOut);
        become({ status: "done", sheet });
        return true;
      } catch (error) {
        become({ status: "failed", problem: errorText(error) });
        return false;
      }
    },
    [workbook]
  );
  const show = useCallback(
    async (sheet: string): Promise<void> => {
      try {
        await workbook.select(wholeSheet(sheet), 0, 0);
      } catch (error) {
        setWriting({ status: "failed", problem: errorText(error) });
      }
    },
    [workbook]
  );
  return { writing, write, show };
};
