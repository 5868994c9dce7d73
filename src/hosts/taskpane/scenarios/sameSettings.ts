import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { OwnFrame } from "./ownFrame";

/** What a part of the pane shows that hangs on some levers only. */
interface ShowsLevers {
  readonly policy: Policy;
  readonly frame?: OwnFrame | undefined;
}

const sameInFrame = (last: ShowsLevers, next: ShowsLevers, id: LeverId): boolean =>
  (last.frame === undefined) === (next.frame === undefined) &&
  last.frame?.all[id] === next.frame?.all[id] &&
  last.frame?.own[id] === next.frame?.own[id];

/**
 * Has nothing changed for a part of the pane that shows these levers? They hang on their own
 * settings and on the first year, so that a move of one leaves the others as they were drawn.
 */
export const sameSettings = <Props extends ShowsLevers>(
  last: Props,
  next: Props,
  ids: readonly LeverId[]
): boolean =>
  [...ids, "start" as const].every(
    (id) => last.policy[id] === next.policy[id] && sameInFrame(last, next, id)
  ) &&
  (Object.keys(next) as (keyof Props)[]).every(
    (name) => name === "policy" || name === "frame" || last[name] === next[name]
  );
