import { parameterIds } from "../../../src/model/parameters";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { screeningOf, type ScreeningQuestion } from "../../../src/model/uncertainty/screeningTask";
import { localRunner } from "../../support/localRunner";

const screened = (change: Partial<ScreeningQuestion> = {}) =>
  localRunner().run(
    screeningOf({
      segment: defaultSegment,
      policy: { tariffOutput: 0.5 },
      outcome: "output",
      year: 1,
      trajectories: 12,
      seed: 1,
      ...change,
    })
  );

it("finds that the market's elasticities carry a tariff in its first years", async () => {
  const result = await screened();
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const { effects, runs, failed } = result.value;
  expect(runs).toBe(12 * (parameterIds.length + 1));
  expect(failed).toEqual([]);
  expect(effects.map(({ id }) => id).sort()).toEqual([...parameterIds].sort());
  const sizes = effects.map(({ size }) => size);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  const market = ["substitution", "clusterSupply"];
  expect(
    effects
      .slice(0, 2)
      .map(({ id }) => id)
      .sort()
  ).toEqual([...market].sort());
  for (const { id, mean } of effects) if (market.includes(id)) expect(mean).toBeGreaterThan(0);
});

it("finds nothing that moves a policy which changes nothing", async () => {
  const result = await screened({ policy: {} });
  const sizes = result.ok ? result.value.effects.map(({ size }) => size) : [1];
  expect(Math.max(...sizes)).toBe(0);
});

it("leaves out a number that the segment's own data give", async () => {
  const result = await screened({ segment: { ...defaultSegment, labourWeight: 0.2 } });
  const ids = result.ok ? result.value.effects.map(({ id }) => id) : [];
  expect(ids).toHaveLength(parameterIds.length - 1);
  expect(ids).not.toContain("labourWeight");
});
