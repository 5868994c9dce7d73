import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { text } from "../text";
import { leverView, type LeverView } from "./levers.vm";
import { valueText } from "./leverText";
import type { OwnFrame } from "./ownFrame";

/** Where a lever stands that is set for all segments, and that one's own is as today. */
const standsText = (id: LeverId, { all, own }: OwnFrame): readonly string[] => {
  const forAll = all[id];
  return [
    ...(forAll === undefined ? [] : [text.levers.forAll(valueText(id, forAll))]),
    ...(own[id] === null ? [text.levers.keptAsToday] : []),
  ];
};

/**
 * A lever as the pane shows it for a segment, or for several together, under a policy. Where one
 * segment's own levers are shown, only those count as changed.
 */
export const framedLever = (
  id: LeverId,
  segments: readonly SegmentInputs[],
  policy: Policy,
  frame: OwnFrame | undefined
): LeverView => {
  const view = leverView(id, segments, policy);
  return frame
    ? {
        ...view,
        baseText: text.levers.listed([view.baseText, ...standsText(id, frame)]),
        changed: frame.own[id] !== undefined,
      }
    : view;
};
