import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";

/** What a part of the pane shows that hangs on some levers only. */
interface ShowsLevers {
  readonly policy: Policy;
}

/**
 * Has nothing changed for a part of the pane that shows these levers? They hang on their own
 * settings and on the first year, so that a move of one leaves the others as they were drawn.
 */
export const sameSettings = <Props extends ShowsLevers>(
  last: Props,
  next: Props,
  ids: readonly LeverId[]
): boolean =>
  [...ids, "start" as const].every((id) => last.policy[id] === next.policy[id]) &&
  (Object.keys(next) as (keyof Props)[]).every(
    (name) => name === "policy" || last[name] === next[name]
  );
