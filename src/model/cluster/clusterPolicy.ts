import type { LeverId } from "../levers/levers";
import type { Policy } from "./policy";

/** Levers that a segment has of its own, over those for all; `null` leaves one as it is today. */
export type OwnLevers = { readonly [Id in LeverId]?: Policy[Id] | null };

/** A policy for all segments, and the levers that some have of their own. */
export interface PolicyWithOwn {
  readonly all: Policy;
  /** In the order of the segments; nothing for a segment that has none. */
  readonly own: readonly (OwnLevers | undefined)[];
}

/** The same policy for all segments, or one with levers that some have of their own. */
export type ClusterPolicy = Policy | PolicyWithOwn;

/** Have some segments levers of their own? */
export const hasOwn = (policy: ClusterPolicy): policy is PolicyWithOwn => "own" in policy;

/** A policy with what a segment has of its own in the place of what is for all. */
export const withOwn = (policy: Policy, own: OwnLevers | undefined): Policy =>
  own
    ? Object.fromEntries(
        Object.entries({ ...policy, ...own }).filter(([, value]) => value !== null)
      )
    : policy;

/** The policy that a segment is under, by its place among the segments. */
export const policyAt = (policy: ClusterPolicy, place: number): Policy =>
  hasOwn(policy) ? withOwn(policy.all, policy.own[place]) : policy;
