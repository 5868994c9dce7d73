import { randomStream } from "../../../../src/core/numeric/random";
import type { ParameterDraws } from "../../../../src/model/cluster/block/runDraws";
import {
  pathOfDraw,
  simulateDraws,
  valuesOf,
  type DrawnRuns,
} from "../../../../src/model/cluster/block/simulateDraws";
import type { Policy } from "../../../../src/model/cluster/policy";
import { simulate } from "../../../../src/model/cluster/simulate";
import { outcomeIds } from "../../../../src/model/outcomes";
import {
  defaultParameters,
  parameterIds,
  parameters,
  type ParameterValues,
} from "../../../../src/model/parameters";
import { defaultSegment } from "../../../../src/model/segments/simulationInputs";
import { differencesFromReference } from "../../../support/againstReference";
import { drawsOf } from "../../../support/drawsOf";

const policy: Policy = { tariffOutput: 0.5, inputAvailability: 0.6, importQuota: 0.7, aid: 0.3 };
const years = 12;

const randomSets = (seed: number, count: number): ParameterValues[] => {
  const random = randomStream(seed);
  return Array.from(
    { length: count },
    () =>
      Object.fromEntries(
        parameterIds.map((id) => {
          const { low, high } = parameters[id];
          return [id, low + (high - low) * random.uniform()];
        })
      ) as unknown as ParameterValues
  );
};

const sets = randomSets(20, 700);
const run = (draws: ParameterDraws): DrawnRuns =>
  simulateDraws(defaultSegment, policy, draws, years);

/** All numbers of a draw, as their bits would print. */
const pathOf = (runs: DrawnRuns, draw: number): number[] =>
  outcomeIds.flatMap((id) =>
    Array.from({ length: years + 1 }, (_, t) => valuesOf(runs, id, t)[draw] ?? NaN)
  );

test("a thousand random admissible runs agree with the model as it reads to 1e-12", () => {
  expect(differencesFromReference(7, 1000, 20)).toEqual([]);
});

test("a draw's path is the same to the last bit, whatever block it is in and whoever is beside it", () => {
  const together = run(drawsOf(sets));
  const reversed = run(drawsOf([...sets].reverse()));
  for (const draw of [0, 1, 255, 256, 511, 512, 699]) {
    const alone = run(drawsOf([sets[draw] ?? defaultParameters]));
    expect(pathOf(together, draw)).toEqual(pathOf(alone, 0));
    expect(pathOf(reversed, sets.length - 1 - draw)).toEqual(pathOf(alone, 0));
  }
});

test("a single run is a draw like any other", () => {
  const [first = defaultParameters] = sets;
  const single = simulate(defaultSegment, policy, first, years);
  if (!single.ok) throw new Error(JSON.stringify(single.faults));
  const found = outcomeIds.flatMap((id) => single.value.outcomes[id]);
  expect(found).toEqual(pathOf(run(drawsOf(sets)), 0));
});

test("the path of a draw is its values, year by year", () => {
  for (const draws of [sets, sets.slice(0, 1)]) {
    const runs = run(drawsOf(draws));
    for (const draw of [0, draws.length - 1])
      for (const id of outcomeIds)
        expect(pathOfDraw(runs, id, draw)).toEqual(
          Array.from({ length: years + 1 }, (_, t) => valuesOf(runs, id, t)[draw])
        );
  }
});

test("what is not asked for is not kept", () => {
  const runs = simulateDraws(defaultSegment, policy, drawsOf(sets), years, ["jobs"]);
  expect(runs.values).toHaveLength(3 * 256 * (years + 1));
  expect(valuesOf(runs, "jobs", 5)).toEqual(valuesOf(run(drawsOf(sets)), "jobs", 5));
  expect(() => valuesOf(runs, "output", 5)).toThrow("not kept output");
});

test("each outcome is the same to the last bit whatever is kept beside it", () => {
  const draws = drawsOf(sets.slice(0, 20));
  const all = run(draws);
  for (const id of outcomeIds) {
    const alone = simulateDraws(defaultSegment, policy, draws, years, [id]);
    for (let t = 0; t <= years; t++) expect(valuesOf(alone, id, t)).toEqual(valuesOf(all, id, t));
  }
});

test("a draw whose market is not cleared is counted, has no numbers and harms no other", () => {
  const broken = sets.map((set, draw) =>
    draw === 300 ? { ...set, substitution: Number.NaN } : set
  );
  const runs = run(drawsOf(broken));
  expect(runs.failed).toEqual([{ draw: 300, year: 0 }]);
  expect(pathOf(runs, 300)).toEqual(outcomeIds.flatMap(() => Array<number>(years + 1).fill(NaN)));
  expect(pathOf(runs, 299)).toEqual(pathOf(run(drawsOf(sets)), 299));
  const single = simulate(defaultSegment, policy, broken[300] ?? defaultParameters, years);
  expect(single).toMatchObject({
    ok: false,
    faults: [{ code: "notConverged", details: { year: 0 } }],
  });
});

test("memory given for the results is used, and nothing of what it held stays", () => {
  const room = new Float64Array(1e6).fill(NaN);
  const runs = simulateDraws(defaultSegment, policy, drawsOf(sets), years, ["jobs"], room);
  expect(runs.values).toBe(room);
  expect(valuesOf(runs, "jobs", years)).toEqual(valuesOf(run(drawsOf(sets)), "jobs", years));
});
