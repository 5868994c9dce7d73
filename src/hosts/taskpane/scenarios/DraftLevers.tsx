import { useCallback, useMemo } from "react";
import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import {
  choosePreset,
  moveLever,
  moveOwn,
  resetOwn,
  resetSegment,
  type Draft,
  type SetDraft,
} from "./draft";
import { ForWhom } from "./ForWhom";
import { Levers } from "./Levers";
import { OwnLeverList } from "./OwnLeverList";
import { shownLevers, targetOf } from "./ownLevers.vm";

export interface DraftLeversProps {
  readonly draft: Draft;
  /** The segments by name, and as the model takes them. */
  readonly labels: readonly string[];
  readonly inputs: readonly SegmentInputs[];
  readonly onDraft: SetDraft;
}

/** The levers of the draft: those for all segments, or those that one has of its own. */
export const DraftLevers = ({ draft, labels, inputs, onDraft }: DraftLeversProps) => {
  const target = targetOf(draft, labels);
  const { policy, frame, untouched } = shownLevers(draft, target);
  // The same list until another segment is shown, so that the levers stay as they are drawn.
  const segments = useMemo(
    () => (target === undefined ? inputs : inputs.filter((_, s) => labels[s] === target)),
    [target, labels, inputs]
  );
  const move = useCallback(
    (lever: LeverId, value: Policy[LeverId]) =>
      onDraft((before) =>
        target === undefined
          ? moveLever(before, lever, value)
          : moveOwn(before, target, lever, value)
      ),
    [onDraft, target]
  );
  const reset = useCallback(
    (lever: LeverId) =>
      onDraft((before) =>
        target === undefined ? moveLever(before, lever, undefined) : resetOwn(before, target, lever)
      ),
    [onDraft, target]
  );
  const resetAll = useCallback(
    () =>
      onDraft((before) =>
        target === undefined ? choosePreset(before, "") : resetSegment(before, target)
      ),
    [onDraft, target]
  );
  return (
    <Levers
      segments={segments}
      policy={policy}
      frame={frame}
      untouched={untouched}
      onMove={move}
      onReset={reset}
      onResetAll={resetAll}
      above={<ForWhom draft={draft} labels={labels} onDraft={onDraft} />}
      below={<OwnLeverList draft={draft} labels={labels} onDraft={onDraft} />}
    />
  );
};
