import type { Policy } from "../../../model/cluster/policy";
import { samePolicy } from "../scenarios/draft";

/** The names of what is kept: short enough for a chart. */
export const letters = ["A", "B", "C", "D"] as const;

export type Letter = (typeof letters)[number];

/** A scenario kept to be compared with others, for whatever segment is chosen. */
export interface KeptScenario {
  readonly letter: Letter;
  readonly title: string;
  readonly policy: Policy;
}

/** The one of the kept scenarios that has this policy. */
export const keptWith = (kept: readonly KeptScenario[], policy: Policy): KeptScenario | undefined =>
  kept.find((each) => samePolicy(each.policy, policy));

/** Keeps a scenario under the first free letter; there are four. */
export const keep = (
  kept: readonly KeptScenario[],
  title: string,
  policy: Policy
): readonly KeptScenario[] => {
  const letter = letters.find((each) => kept.every((other) => other.letter !== each));
  if (letter === undefined || keptWith(kept, policy)) return kept;
  return [...kept, { letter, title, policy }].sort((a, b) => (a.letter < b.letter ? -1 : 1));
};

export const withoutLetter = (
  kept: readonly KeptScenario[],
  letter: Letter
): readonly KeptScenario[] => kept.filter((each) => each.letter !== letter);
