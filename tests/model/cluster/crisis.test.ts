import { crisisOf } from "../../../src/model/cluster/crisis";
import { outcomeIds, type OutcomeId } from "../../../src/model/outcomes";

/** Paths that are 1 throughout but for those given. */
const paths = (given: Partial<Record<OutcomeId, readonly number[]>>) =>
  Object.fromEntries(outcomeIds.map((id) => [id, given[id] ?? [1, 1, 1, 1, 1, 1]])) as Readonly<
    Record<OutcomeId, readonly number[]>
  >;

const base = paths({ output: [1, 1, 1, 1, 1, 1] });

test("depth is the largest loss, recovery the first year back at 95 % after it", () => {
  const struck = paths({ output: [1, 1, 0.7, 0.8, 0.96, 0.99] });
  expect(crisisOf(struck, base, 2)).toMatchObject({
    depth: expect.closeTo(0.3, 12) as number,
    yearsToRecovery: 2,
  });
});

test("a loss that deepens first is not recovered before its trough", () => {
  const struck = paths({ output: [1, 1, 0.97, 0.6, 0.7, 0.8] });
  expect(crisisOf(struck, base, 2)).toMatchObject({
    depth: expect.closeTo(0.4, 12) as number,
    yearsToRecovery: undefined,
    adjustment: "defensive",
  });
});

test("growth needs output and technology above where they were, without squeezing pay or firms", () => {
  const grown = { output: [1, 1, 0.7, 1.1, 1.2, 1.3], technology: [1, 1, 1, 1.1, 1.1, 1.2] };
  expect(crisisOf(paths(grown), base, 2).adjustment).toBe("growth");
  const squeezed = { ...grown, pay: [1, 1, 0.9, 0.9, 0.9, 0.9] };
  expect(crisisOf(paths(squeezed), base, 2)).toMatchObject({
    adjustment: "defensive",
    change: { pay: expect.closeTo(-0.1, 12) as number },
  });
  const smaller = { output: [1, 1, 0.7, 0.96, 0.97, 0.98], technology: [1, 1, 1, 1.1, 1.1, 1.2] };
  expect(crisisOf(paths(smaller), base, 2).adjustment).toBe("defensive");
});

test("what grows all the same can lose against what it would have been", () => {
  const growing = paths({ output: [1, 1.1, 1.2, 1.3, 1.4, 1.5] });
  const struck = paths({ output: [1, 1.1, 1.08, 1.3, 1.4, 1.5] });
  expect(crisisOf(struck, growing, 2)).toMatchObject({
    depth: expect.closeTo(0.1, 12) as number,
    yearsToRecovery: 1,
  });
});
