import type { OwnLevers } from "../../model/cluster/clusterPolicy";
import { leverIds, type LeverId } from "../../model/levers/levers";
import { ownLevers, sameSegment, type ScenarioLevers } from "../../model/scenarios/scenarioLevers";

/** A lever that a segment has of its own in some scenario. */
export interface OwnRow {
  readonly id: LeverId;
  readonly segment: string;
  /** What it is set to in a scenario; null: as today, undefined: as for all. */
  readonly valueIn: (scenario: ScenarioLevers) => OwnLevers[LeverId];
}

/** Every lever that a segment has of its own in any of the scenarios, segment by segment. */
export const ownRows = (scenarios: readonly ScenarioLevers[]): readonly OwnRow[] => {
  const named = scenarios.flatMap(({ exceptions }) => exceptions.map(({ segment }) => segment));
  const segments = named.filter((each, i) => named.findIndex((a) => sameSegment(a, each)) === i);
  return segments.flatMap((segment) =>
    leverIds
      .map((id): OwnRow => ({
        id,
        segment,
        valueIn: (scenario) => ownLevers(scenario, segment)?.[id],
      }))
      .filter(({ valueIn }) => scenarios.some((scenario) => valueIn(scenario) !== undefined))
  );
};
