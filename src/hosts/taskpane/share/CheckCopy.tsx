import { Button, makeStyles } from "@fluentui/react-components";
import type { ReturnedCopy } from "../../../app/publish/recordOfCopy";
import type { Verification } from "../../../app/ports/copyDesk";
import type { Workbook } from "../../../app/ports/workbook";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { Busy } from "./Busy";
import { copyProblem } from "./copyProblem";
import { FileButton } from "./FileButton";
import { readFile } from "./readFile";
import { wholeSheet } from "../parts/wholeSheet";
import { useSharing } from "./sharing";
import { useJob, type JobResult } from "./useJob";
import { verificationView, type CellPlace } from "./verify.vm";
import { VerificationResult } from "./VerificationResult";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

interface Checked {
  readonly verification: Verification;
  readonly isOpen: boolean;
}

/** Computes a copy anew, be it the open workbook or a file. */
export const CheckCopy = ({ workbook }: { readonly workbook: Workbook }) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { desk, host } = useSharing();
  const { job, run, cancel } = useJob<Checked>();
  const { verify } = text.share;
  const check = async (
    copy: ReturnedCopy,
    isOpen: boolean,
    signal: AbortSignal
  ): Promise<JobResult<Checked>> => {
    const found = await desk.verify({ stored: copy.stored, sheets: copy.sheets }, { signal });
    return found.ok
      ? { answer: { verification: found.value, isOpen } }
      : { problem: copyProblem(verify.failed, found.faults) };
  };
  const checkOpen = () =>
    run(async (signal) => check({ stored: [], sheets: await host.sheets() }, true, signal));
  const checkFile = (file: File) =>
    run(async (signal) => {
      const copy = await readFile(desk, file, signal);
      return copy.ok
        ? check(copy.value, false, signal)
        : { problem: copyProblem(verify.failed, copy.faults) };
    });
  const busy = job.status === "working";
  const show = ({ sheet, row, column }: CellPlace): void =>
    void workbook.select(wholeSheet(sheet), row, column);
  return (
    <div className={words.section}>
      <p className={words.quiet}>{verify.hint}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void checkOpen()}>
          {verify.workbook}
        </Button>
        <FileButton label={verify.file} disabled={busy} onFile={(file) => void checkFile(file)} />
      </div>
      {busy && <Busy label={verify.working} onCancel={cancel} />}
      {job.status === "done" && (
        <VerificationResult
          view={verificationView(job.answer.verification)}
          {...(job.answer.isOpen ? { onShow: show } : {})}
        />
      )}
      {job.status === "failed" && <ProblemMessage problem={job.problem} />}
    </div>
  );
};
