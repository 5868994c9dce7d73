import type { LeverValue, Policy } from "../cluster/policy";
import { levers as declared } from "../levers/levers";
import type { WorldState } from "./worldStates";

/** These are no levers of a year: they say when the others act, and to whom the rent goes. */
const single = ["start", "aidYears", "fadeOut", "rentTo"];

/** Of two shortages the tighter one holds. */
const shortages = ["inputAvailability", "machineAvailability"] as const;

/** When levers act that are given no start. */
const usualStart = Number(declared.start.default);

const inYear = (value: LeverValue, year: number): number | null =>
  typeof value === "number" ? value : (value[year] ?? null);

const overYears = (
  years: number,
  value: (year: number) => number | null
): readonly (number | null)[] => Array.from({ length: years + 1 }, (_, year) => value(year));

/** The same policy with the usual start: its levers are at base until then, year by year. */
const fromUsualStart = (policy: Policy, years: number): Policy => {
  const { start = usualStart, ...rest } = policy;
  if (start <= usualStart) return policy;
  const levers = Object.entries(rest).map(([id, value]) =>
    single.includes(id)
      ? [id, id === "aidYears" ? Number(value) + start - usualStart : value]
      : [id, overYears(years, (year) => (year < start ? null : inYear(value as LeverValue, year)))]
  );
  return Object.fromEntries(levers) as Policy;
};

const tighter = (own: LeverValue, outside: LeverValue, years: number): LeverValue =>
  overYears(years, (year) => {
    const [a, b] = [inYear(own, year), inYear(outside, year)];
    return a === null || b === null ? (a ?? b) : Math.min(a, b);
  });

/**
 * A policy in a state of the world: what comes from outside comes whatever the policy says, and
 * when it comes, however late the policy starts. Of two shortages the tighter one holds.
 */
export const inState = (
  policy: Policy,
  { levers }: Pick<WorldState, "levers">,
  years: number
): Policy => {
  if (Object.keys(levers).length === 0) return policy;
  const own = fromUsualStart(policy, years);
  const both = shortages.flatMap((id) => {
    const [a, b] = [own[id], levers[id]];
    return a === undefined || b === undefined ? [] : [[id, tighter(a, b, years)]];
  });
  return { ...own, ...levers, ...(Object.fromEntries(both) as Policy) };
};
