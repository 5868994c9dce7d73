import type { Policy } from "../../../model/cluster/policy";
import { levers, type LeverId } from "../../../model/levers/levers";

/** How local government divides its services: three weights that sum to 1. */
export const serviceWeights = [
  "training",
  "infrastructure",
  "technology",
] as const satisfies readonly LeverId[];

export type ServiceWeightId = (typeof serviceWeights)[number];

export const isServiceWeight = (id: LeverId): id is ServiceWeightId =>
  (serviceWeights as readonly LeverId[]).includes(id);

const wholePercents = 100;

const weightOf = (policy: Policy, id: ServiceWeightId): number => {
  const set = policy[id];
  return typeof set === "number" ? set : Number(levers[id].default);
};

/**
 * Sets one weight. The other two keep their proportion to each other and share what remains, in
 * whole per cents.
 */
export const withWeight = (
  policy: Policy,
  id: ServiceWeightId,
  value: number
): Readonly<Record<ServiceWeightId, number>> => {
  const [first, second] = serviceWeights.filter((other) => other !== id);
  if (!first || !second) throw new Error("There are three weights.");
  const [a, b] = [weightOf(policy, first), weightOf(policy, second)];
  const part = a + b === 0 ? 1 / 2 : a / (a + b);
  const rest = Math.round((1 - value) * wholePercents) / wholePercents;
  const share = Math.round(rest * part * wholePercents) / wholePercents;
  return {
    ...{ training: 0, infrastructure: 0, technology: 0 },
    [id]: value,
    [first]: share,
    [second]: Math.round((rest - share) * wholePercents) / wholePercents,
  };
};
