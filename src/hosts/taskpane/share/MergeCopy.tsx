import type { LabData } from "../../../app/labData";
import type { Workbook } from "../../../app/ports/workbook";
import { copyEdits, type CopyEdits } from "../../../app/publish/copyEdits";
import { recordOfCopy } from "../../../app/publish/recordOfCopy";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { Busy } from "./Busy";
import { copyProblem } from "./copyProblem";
import { FileButton } from "./FileButton";
import { MergeResult } from "./MergeResult";
import { readFile } from "./readFile";
import { useSharing } from "./sharing";
import { useJob } from "./useJob";

export interface MergeCopyProps {
  readonly workbook: Workbook;
  readonly data: LabData;
}

interface Found {
  readonly edits: CopyEdits;
  /** Tells one file from the next. */
  readonly file: File;
}

/** Takes back what was changed in a copy. */
export const MergeCopy = ({ workbook, data }: MergeCopyProps) => {
  const words = useTextStyles();
  const { desk, host } = useSharing();
  const { job, run, cancel } = useJob<Found>();
  const { merge } = text.share;
  const choose = (file: File): Promise<void> =>
    run(async (signal) => {
      const copy = await readFile(desk, file, signal);
      if (!copy.ok) return { problem: copyProblem(merge.failed, copy.faults) };
      const record = recordOfCopy(copy.value);
      if (!record.ok) return { problem: copyProblem(merge.failed, record.faults) };
      return {
        answer: {
          edits: await copyEdits(record.value, copy.value, workbook, data, host.formulasAt),
          file,
        },
      };
    });
  const busy = job.status === "working";
  return (
    <div className={words.section}>
      <p className={words.quiet}>{merge.hint}</p>
      <div>
        <FileButton label={merge.file} disabled={busy} onFile={(file) => void choose(file)} />
      </div>
      {busy && <Busy label={merge.working} onCancel={cancel} />}
      {job.status === "done" && (
        <MergeResult
          key={`${job.answer.file.name} ${job.answer.file.lastModified}`}
          workbook={workbook}
          found={job.answer.edits}
        />
      )}
      {job.status === "failed" && <ProblemMessage problem={job.problem} />}
    </div>
  );
};
