import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Work } from "../../../../src/core/catalogue/task";
import { RunnerContext } from "../../../../src/hosts/taskpane/futures/runnerContext";
import { useWork, type WorkState } from "../../../../src/hosts/taskpane/work/useWork";
import { localRunner } from "../../../support/localRunner";
import { sums, sumWork } from "../../../support/sampleTasks";

const runner = localRunner([sums]);

const Around = ({ children }: { readonly children: ReactNode }) => (
  <RunnerContext value={runner}>{children}</RunnerContext>
);

it("says at no time of work what it knows of the work before", async () => {
  const [first, second] = [sumWork({ factor: 1 }, 4, 2), sumWork({ factor: 10 }, 4, 2)];
  const seen: { readonly work: Work<number>; readonly state: WorkState<number> }[] = [];
  const { rerender } = renderHook(
    ({ work }) => {
      const { state } = useWork(work);
      seen.push({ work, state });
      return state;
    },
    { initialProps: { work: first }, wrapper: Around }
  );
  const answersTo = (work: Work<number>): readonly number[] =>
    seen.flatMap(({ work: of, state }) =>
      of === work && state.status === "done" ? [state.answer] : []
    );
  await waitFor(() => expect(answersTo(first)).toEqual([6]));
  rerender({ work: second });
  await waitFor(() => expect(answersTo(second)).toContain(60));
  expect(answersTo(second)).toEqual([60]);
});
