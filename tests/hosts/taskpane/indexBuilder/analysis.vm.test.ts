import { correlationsView } from "../../../../src/hosts/taskpane/indexBuilder/correlations.vm";
import { liftTexts } from "../../../../src/hosts/taskpane/indexBuilder/lifts.vm";
import { ranksView } from "../../../../src/hosts/taskpane/indexBuilder/ranks.vm";
import { weightsView } from "../../../../src/hosts/taskpane/indexBuilder/weights.vm";
import { liftWork } from "../../../../src/core/index/robustness/liftTask";
import { localRunner } from "../../../support/localRunner";
import { townIndex } from "./ownIndex";

it("sets what was meant by a weight beside what came of it", async () => {
  const { index } = await townIndex();
  const { summary, lines } = weightsView(index);
  // Economy has three of four, and crime two of four of that.
  expect(lines.map(({ code, depth, share, effective }) => [code, depth, share, effective])).toEqual(
    [
      ["Economy", 1, "75 %", "75 %"],
      ["shops", 2, "25 %", "18.8 %"],
      ["jobs", 2, "25 %", "18.8 %"],
      ["crime", 2, "50 %", "37.5 %"],
      ["schools", 1, "25 %", "25 %"],
    ].map((line) =>
      line.map((cell) => (typeof cell === "string" ? cell.replace(" ", "\u00a0") : cell))
    )
  );
  expect(summary).toMatch(/^crime weighs most, 37\.5/);
  expect(lines.every(({ follows }) => /^−?\d\.\d\d$/.test(follows))).toBe(true);
});

it("names pairs that say the same and pairs that pull against each other", async () => {
  const { index } = await townIndex();
  const { summary, flags, groups } = correlationsView(index);
  expect(flags).toHaveLength(4);
  expect(
    flags.filter((flag) => /^shops and jobs say nearly the same \(1\.00\)/.test(flag))
  ).toHaveLength(1);
  expect(
    flags.some((flag) => /^shops and crime pull against each other \(−0\.80\)/.test(flag))
  ).toBe(true);
  expect(summary).toBe("1 pair says the same, 3 pairs pull against each other");
  expect(groups.map(({ title, pairs }) => [title, pairs.length])).toEqual([
    ["Within Town", 1],
    ["Within Economy", 3],
  ]);
});

it("shows the interval of every rank, the best first, and counts the sure ones", async () => {
  const { units, bands } = await townIndex();
  const { rows, of, summary, failed } = ranksView(bands, units);
  expect(of).toBe(4);
  expect(rows[0]?.name).toBe("Derby");
  for (const { from, to } of rows) expect(to - from).toBeGreaterThanOrEqual(1);
  const sure = rows.filter(({ from, to }) => to - from <= 2).length;
  expect(summary).toBe(`${sure} of 4 units move by one rank at most.`);
  expect(failed).toBe("");
});

it("says what would lift a unit, by how much, and from where on it is a better rank", async () => {
  const { index } = await townIndex();
  const lifts = await localRunner().run(liftWork({ index, unit: 1 }));
  if (!lifts.ok) throw new Error(JSON.stringify(lifts.faults));
  const texts = liftTexts(lifts.value);
  expect(texts[0]).toMatch(/^\w+ at [\d.]+ \(now [\d.]+\) adds [\d.]+ to the score\./);
  expect(texts.join(" ")).toMatch(/From [\d.]+ on it is rank [123]\./);
  expect(liftTexts([])).toEqual(["Every indicator is at its best already."]);
});
