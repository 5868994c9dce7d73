import {
  contributionRows,
  scoresView,
} from "../../../../src/hosts/taskpane/indexBuilder/scores.vm";
import { townIndex } from "./ownIndex";

it("orders the units by the index, and says what is not scored", async () => {
  const { index, units } = await townIndex();
  const view = scoresView(index, units, "");
  expect(view.top).toBe("Town");
  // By hand: the economy of Ashford is (0 + 0 + 2 × 100) / 4 = 50 and its schools are 100, so that
  // it has (3 × 50 + 100) / 4. Of Derby the schools are not known.
  expect(view.scored.map(({ label, score, rank }) => [label, score, rank])).toEqual([
    ["Derby", "75", "rank 1 of 4"],
    ["Ashford", "62.5", "rank 2 of 4"],
    ["Corby", "46.9", "rank 3 of 4"],
    ["Bexley", "40.6", "rank 4 of 4"],
  ]);
  expect(view.unscored).toEqual(["Ely"]);
});

it("orders by a part, whose scores then stand there, or by name", async () => {
  const { index, units } = await townIndex();
  const { orders } = scoresView(index, units, "");
  expect(orders.map(({ label }) => label)).toEqual(["Town", "Economy", "Town, by name"]);
  const economy = scoresView(index, units, "Economy").scored;
  expect(economy.map(({ score }) => Number(score))).toEqual(
    economy.map(({ score }) => Number(score)).sort((a, b) => b - a)
  );
  const named = scoresView(index, units, orders.at(-1)?.key ?? "").scored;
  expect(named.map(({ label }) => label)).toEqual(["Ashford", "Bexley", "Corby", "Derby"]);
});

it("draws bars from 0, or from the lowest score where that is below 0", async () => {
  const { index, units } = await townIndex({ normalise: "zscore" });
  const shares = scoresView(index, units, "").scored.map(({ share }) => share);
  expect(Math.max(...shares)).toBe(1);
  expect(Math.min(...shares)).toBe(0);
});

it("puts the interval of a rank beside it as soon as it is known", async () => {
  const { index, units, bands } = await townIndex();
  const [first] = scoresView(index, units, "", bands).scored;
  expect(first?.rank).toMatch(/^rank 1 of 4; \d( to \d)? in nine of ten other ways$/);
});

it("splits a score among its indicators, so that they make it up", async () => {
  const { index } = await townIndex();
  const rows = contributionRows(index, 0);
  expect(rows.map(({ name }) => name)).toEqual(["shops", "jobs", "crime", "schools"]);
  const [scored] = scoresView(index, ["a", "b", "c", "d", "e"], "").scored.filter(
    ({ unit }) => unit === 0
  );
  expect(rows.reduce((sum, { to }) => sum + to, 0)).toBeCloseTo(Number(scored?.score), 1);
  const derby = contributionRows(index, 3);
  expect(derby.at(-1)).toMatchObject({ name: "schools", value: "not known", to: 0 });
});

it("has no contributions where the index does not add up", async () => {
  const { index } = await townIndex({ aggregate: "copeland" });
  expect(contributionRows(index, 0)).toEqual([]);
});
