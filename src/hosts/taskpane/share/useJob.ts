import { useCallback, useRef, useState } from "react";
import { errorText, type ProblemText } from "../lab/problemText";
import { afterPress } from "../presses";

/** Something that takes a while and can be stopped. */
export type Job<Answer> =
  | { readonly status: "idle" }
  | { readonly status: "working" }
  | { readonly status: "done"; readonly answer: Answer }
  | { readonly status: "failed"; readonly problem: ProblemText };

export type JobResult<Answer> = { readonly answer: Answer } | { readonly problem: ProblemText };

export interface JobControl<Answer> {
  readonly job: Job<Answer>;
  readonly run: (work: (signal: AbortSignal) => Promise<JobResult<Answer>>) => Promise<void>;
  readonly cancel: () => void;
}

/** One job at a time: a later one takes the place of what was begun. */
export const useJob = <Answer>(): JobControl<Answer> => {
  const [job, setJob] = useState<Job<Answer>>({ status: "idle" });
  const stop = useRef<AbortController>(null);
  const run = useCallback(
    async (work: (signal: AbortSignal) => Promise<JobResult<Answer>>): Promise<void> => {
      stop.current?.abort();
      const own = new AbortController();
      stop.current = own;
      setJob({ status: "working" });
      const become = (next: Job<Answer>): void =>
        afterPress(() => {
          if (!own.signal.aborted) setJob(next);
        });
      try {
        const result = await work(own.signal);
        become(
          "answer" in result
            ? { status: "done", answer: result.answer }
            : { status: "failed", problem: result.problem }
        );
      } catch (error) {
        become({ status: "failed", problem: errorText(error) });
      }
    },
    []
  );
  const cancel = useCallback(() => {
    stop.current?.abort();
    setJob({ status: "idle" });
  }, []);
  return { job, run, cancel };
};
