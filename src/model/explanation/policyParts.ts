import type { LeverGroup } from "../../core/catalogue/defineLevers";
import type { Policy } from "../cluster/policy";
import { levers, type LeverId } from "../levers/levers";

/** Levers that are switched together when a policy is taken apart. */
export interface PolicyPart {
  /** The lever, or the group of levers. */
  readonly id: LeverId | LeverGroup | "services";
  readonly levers: readonly LeverId[];
}

/** Weights of one whole: none of them means anything alone. */
const services: readonly LeverId[] = ["training", "infrastructure", "technology"];

/** These say when and to whom; they go with whatever they belong to. */
const always: readonly LeverId[] = ["start", "aidYears", "fadeOut", "rentTo"];

/** More parts than this would take too many runs: then whole groups are switched. */
const mostParts = 6;

const groupsOf = (ids: readonly LeverId[]): readonly PolicyPart[] =>
  [...new Set(ids.map((id) => levers[id].group))].map((group) => ({
    id: group,
    levers: ids.filter((id) => levers[id].group === group),
  }));

/** A policy as parts that can be switched on one at a time: levers where they are few, else groups. */
export const policyParts = (policy: Policy): readonly PolicyPart[] => {
  const set = (Object.keys(policy) as LeverId[]).filter(
    (id) => policy[id] !== undefined && !always.includes(id)
  );
  const weights = set.filter((id) => services.includes(id));
  const single = set.filter((id) => !services.includes(id));
  const parts: readonly PolicyPart[] = [
    ...single.map((id) => ({ id, levers: [id] })),
    ...(weights.length > 0 ? [{ id: "services" as const, levers: weights }] : []),
  ];
  return parts.length > mostParts ? groupsOf(set) : parts;
};

/** The policy with some of its parts only. */
export const withParts = (policy: Policy, parts: readonly PolicyPart[]): Policy => {
  const kept: readonly LeverId[] = [...always, ...parts.flatMap((part) => part.levers)];
  return Object.fromEntries(Object.entries(policy).filter(([id]) => kept.includes(id as LeverId)));
};
