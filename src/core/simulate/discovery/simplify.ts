import { binomialTail } from "../../numeric/binomialTail";
import { densityOf, type Cases } from "./cases";
import type { Peeled } from "./peel";
import { freed, isBound, membersWithin, sidesOf, type Region, type Side } from "./region";

/** A restricted column, and how easily chance alone would make the box as dense without it. */
export interface Test {
  readonly column: number;
  readonly chance: number;
}

const without = (region: Region, column: number): Region => {
  const sides: readonly Side[] = [
    { column, end: "low" },
    { column, end: "high" },
  ];
  return sides.reduce(freed, region);
};

const restricted = (region: Region): number[] => [
  ...new Set(
    sidesOf(region.low.length)
      .filter((side) => isBound(region, side))
      .map(({ column }) => column)
  ),
];

/**
 * For every restricted column the chance that as many events as the box has, or more, would fall
 * among as many runs drawn from the box without that restriction.
 *
 * Source: the quasi-p-value of B. P. Bryant and R. J. Lempert, "Thinking inside the box",
 * Technological Forecasting and Social Change 77 (2010), 34–49.
 */
export const testsOf = (cases: Cases, among: Uint8Array, { region, members }: Peeled): Test[] =>
  restricted(region).map((column) => {
    const wider = membersWithin(cases, among, without(region, column));
    return {
      column,
      chance: binomialTail(members.happening, members.count, densityOf(wider)),
    };
  });

/**
 * Takes away, the weakest first, restrictions that chance could explain and those beyond the
 * number that a reader can keep in mind.
 */
export const simplify = (
  cases: Cases,
  among: Uint8Array,
  box: Peeled,
  largestChance: number,
  mostColumns: number
): Peeled => {
  const tests = testsOf(cases, among, box);
  const weakest = tests.reduce<Test | undefined>(
    (most, next) => (most && most.chance >= next.chance ? most : next),
    undefined
  );
  if (weakest === undefined) return box;
  if (weakest.chance <= largestChance && tests.length <= mostColumns) return box;
  const region = without(box.region, weakest.column);
  return simplify(
    cases,
    among,
    { region, members: membersWithin(cases, among, region) },
    largestChance,
    mostColumns
  );
};
