import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Work } from "../../../core/catalogue/task";
import type { Fault } from "../../../core/fault";
import { useRunner } from "../futures/runnerContext";
import { afterPress } from "../presses";

/** How far work has come. */
export type WorkState<Answer> =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly answer: Answer }
  | { readonly status: "failed"; readonly faults: readonly Fault[] }
  | { readonly status: "cancelled" };

export interface WorkControl<Answer> {
  readonly state: WorkState<Answer>;
  readonly cancel: () => void;
  readonly again: () => void;
}

const begun = <Answer>(work: Work<Answer> | undefined): WorkState<Answer> =>
  work ? { status: "working", done: 0, total: work.pieces.length } : { status: "idle" };

/**
 * Does work in the background while the component is there. Other work takes its place; the work
 * is to stay the same object until then.
 */
export const useWork = <Answer>(work: Work<Answer> | undefined): WorkControl<Answer> => {
  const runner = useRunner();
  const [known, setKnown] = useState({ work, state: begun(work) });
  const [attempt, setAttempt] = useState(0);
  const stop = useRef<AbortController>(null);
  useEffect(() => {
    const own = new AbortController();
    stop.current = own;
    if (!work) return undefined;
    const become = (state: WorkState<Answer>): void => {
      if (!own.signal.aborted) setKnown({ work, state });
    };
    const becomeLater = (next: WorkState<Answer>): void => afterPress(() => become(next));
    const onProgress = (done: number, total: number): void =>
      become({ status: "working", done, total });
    onProgress(0, work.pieces.length);
    void runner
      .run(work, { signal: own.signal, onProgress })
      .then((result) =>
        becomeLater(
          result.ok
            ? { status: "done", answer: result.value }
            : { status: "failed", faults: result.faults }
        )
      );
    return () => own.abort();
  }, [runner, work, attempt]);
  const cancel = useCallback(() => {
    stop.current?.abort();
    setKnown({ work, state: { status: "cancelled" } });
  }, [work]);
  const again = useCallback(() => setAttempt((last) => last + 1), []);
  // What is known of the last work says nothing of this.
  const state = known.work === work ? known.state : begun(work);
  return useMemo(() => ({ state, cancel, again }), [state, cancel, again]);
};
