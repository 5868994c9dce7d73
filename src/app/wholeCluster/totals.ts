import { sum } from "../../core/numeric/sum";
import type { HeadlineId } from "../scenarioSheet";
import type { Member } from "./members";

/** The columns of the Segments table that say how much of an outcome a segment has. */
export type BaseColumn = "workers" | "revenue" | "pay";

/** An outcome that can be added up over the segments. */
export interface Total {
  readonly id: HeadlineId;
  /** What each segment has of it in the base year. */
  readonly weights: readonly number[];
  /** The column whose unit the total has; absent where its base year is 100. */
  readonly natural?: BaseColumn;
  /** What the base year without the policy is in that unit. */
  readonly unitOfOne: number;
}

/** Outcomes without a total, since the table lacks a column for some segments. */
export interface Gap {
  readonly column: BaseColumn;
  readonly outcomes: readonly HeadlineId[];
  /** Places of the segments among the members. */
  readonly lacking: readonly number[];
}

export interface Totals {
  readonly totals: readonly Total[];
  readonly gaps: readonly Gap[];
}

/** How the segments' own changes of an outcome are weighted. */
interface Way {
  /** Their product is the weight. */
  readonly base: readonly BaseColumn[];
  /** The unit of the sum, and of what it is a mean. */
  readonly natural?: { readonly column: BaseColumn; readonly meanOver?: BaseColumn };
}

/**
 * The ways of adding up an outcome, the best first. Output is a volume, so revenue weighs it: that
 * is output at the prices of the base year. Pay is a mean: today's wage bills weigh it, or, where
 * pay itself is unknown, today's workers. Nothing else is put in the place of a missing column.
 */
const ways: Readonly<Record<HeadlineId, readonly [Way, ...Way[]]>> = {
  output: [{ base: ["revenue"] }],
  revenue: [{ base: ["revenue"], natural: { column: "revenue" } }],
  jobs: [{ base: ["workers"], natural: { column: "workers" } }],
  pay: [
    { base: ["workers", "pay"], natural: { column: "pay", meanOver: "workers" } },
    { base: ["workers"] },
  ],
};

const indexBase = 100;

const numbersOf = (members: readonly Member[], column: BaseColumn): readonly number[] =>
  members.map(({ segment }) => segment.row.numbers[column] ?? NaN);

/** Places of the members of which a column says nothing; all where it says nothing but 0. */
export const lacking = (members: readonly Member[], column: BaseColumn): readonly number[] => {
  const numbers = numbersOf(members, column);
  const nothing = numbers.every((number) => number === 0);
  return numbers.flatMap((number, m) => (nothing || Number.isNaN(number) ? [m] : []));
};

const totalBy = (
  id: HeadlineId,
  { base, natural }: Way,
  members: readonly Member[]
): Total | undefined => {
  if (base.some((column) => lacking(members, column).length > 0)) return undefined;
  const columns = base.map((column) => numbersOf(members, column));
  const weights = members.map((_, m) =>
    columns.reduce((product, column) => product * (column[m] ?? NaN), 1)
  );
  if (sum(weights) === 0) return undefined;
  const { column, meanOver } = natural ?? {};
  const parts = meanOver ? sum(numbersOf(members, meanOver)) : 1;
  return {
    id,
    weights,
    unitOfOne: column ? sum(weights) / parts : indexBase,
    ...(column ? { natural: column } : {}),
  };
};

const totalOf = (id: HeadlineId, members: readonly Member[]): Total | undefined => {
  for (const way of ways[id]) {
    const total = totalBy(id, way, members);
    if (total) return total;
  }
  return undefined;
};

/** The column that would be enough for a total. */
const neededFor = (id: HeadlineId): BaseColumn => ways[id].at(-1)?.base[0] ?? "revenue";

/** Which outcomes of the members can be added up, in this order, and what the others lack. */
export const totalsOf = (members: readonly Member[], outcomes: readonly HeadlineId[]): Totals => {
  const found = outcomes.map((id) => ({ id, total: totalOf(id, members) }));
  const without = found.flatMap(({ id, total }) => (total ? [] : [id]));
  const columns = [...new Set(without.map(neededFor))];
  return {
    totals: found.flatMap(({ total }) => total ?? []),
    gaps: columns.map((column) => ({
      column,
      outcomes: without.filter((id) => neededFor(id) === column),
      lacking: lacking(members, column),
    })),
  };
};
