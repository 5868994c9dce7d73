import type { ScenarioLevers } from "../../../model/scenarios/scenarioLevers";
import { sameLevers } from "../scenarios/draft";

/** The names of what is kept: short enough for a chart. */
export const letters = ["A", "B", "C", "D"] as const;

export type Letter = (typeof letters)[number];

/** A scenario kept to be compared with others, for whatever segment is chosen. */
export interface KeptScenario extends ScenarioLevers {
  readonly letter: Letter;
  readonly title: string;
}

/** The one of the kept scenarios that sets the same levers. */
export const keptWith = (
  kept: readonly KeptScenario[],
  levers: ScenarioLevers
): KeptScenario | undefined => kept.find((each) => sameLevers(each, levers));

/** Keeps a scenario under the first free letter; there are four. */
export const keep = (
  kept: readonly KeptScenario[],
  title: string,
  levers: ScenarioLevers
): readonly KeptScenario[] => {
  const letter = letters.find((each) => kept.every((other) => other.letter !== each));
  if (letter === undefined || keptWith(kept, levers)) return kept;
  return [...kept, { letter, title, policy: levers.policy, exceptions: levers.exceptions }].sort(
    (a, b) => (a.letter < b.letter ? -1 : 1)
  );
};

export const withoutLetter = (
  kept: readonly KeptScenario[],
  letter: Letter
): readonly KeptScenario[] => kept.filter((each) => each.letter !== letter);
