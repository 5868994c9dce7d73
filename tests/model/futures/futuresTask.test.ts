import { quantile } from "../../../src/core/numeric/quantile";
import { futuresOf } from "../../../src/model/futures/futuresTask";
import {
  alone,
  type Futures,
  type FuturesQuestion,
} from "../../../src/model/futures/futuresQuestion";
import { simulate } from "../../../src/model/cluster/simulate";
import { parameterIds, type ParameterValues } from "../../../src/model/parameters";
import { sampledDraws } from "../../../src/model/uncertainty/sampledDraws";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { localRunner } from "../../support/localRunner";

const tariff = { tariffOutput: 0.5 };

const question: FuturesQuestion = {
  segments: alone(defaultSegment),
  policies: [{}, tariff],
  outcomes: ["output", "jobs"],
  years: 4,
  draws: 300,
  seed: 7,
};

const answerTo = async (asked: FuturesQuestion): Promise<Futures> => {
  const result = await localRunner().run(futuresOf(asked));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

/** The same futures, run one by one. */
const oneByOne = (policy: typeof tariff | object, year: number): number[] => {
  const { columns } = sampledDraws(question.seed, { from: 0, to: 300 }, defaultSegment);
  const parametersOf = (draw: number) =>
    Object.fromEntries(
      parameterIds.map((id) => [id, columns[id][draw]])
    ) as unknown as ParameterValues;
  return Array.from({ length: question.draws }, (_, draw) => {
    const run = simulate(defaultSegment, policy, parametersOf(draw), question.years);
    return run.ok ? (run.value.outcomes.output[year] ?? NaN) : NaN;
  });
};

it("gives the quantiles of the same futures run one by one, whatever the pieces", async () => {
  const { draws, failed, policies } = await answerTo(question);
  expect([draws, failed]).toEqual([300, 0]);
  const base = oneByOne({}, 0);
  for (const [p, policy] of [{}, tariff].entries())
    for (const year of [0, 4]) {
      const relative = oneByOne(policy, year).map((value, draw) => value / (base[draw] ?? NaN));
      relative.sort((a, b) => a - b);
      const fan = policies[p]?.fans[0];
      expect(fan?.p5[year]).toBe(quantile(relative, 0.05));
      expect(fan?.p50[year]).toBe(quantile(relative, 0.5));
      expect(fan?.p75[year]).toBe(quantile(relative, 0.75));
    }
});

it("compares policies future by future", async () => {
  const { policies } = await answerTo(question);
  const [with4, without4] = [oneByOne(tariff, 4), oneByOne({}, 4)];
  const higher = with4.filter((value, draw) => value > (without4[draw] ?? NaN)).length;
  const comparison = policies[1]?.against[0]?.[0];
  expect(comparison?.higher).toBe(higher / 300);
  expect(comparison?.dots).toHaveLength(20);
  expect(policies[0]?.against).toEqual([]);
});

it("finds a policy equal to itself in every future", async () => {
  const { policies } = await answerTo({ ...question, policies: [tariff, tariff] });
  expect(policies[1]?.against[0]?.[1]).toMatchObject({ higher: 0, equal: 1, p5: 0, p95: 0 });
});

it("compares each policy with all before it", async () => {
  const { policies } = await answerTo({ ...question, policies: [{}, tariff, { tariffInput: 0 }] });
  expect(policies.map(({ against }) => against.length)).toEqual([0, 1, 2]);
});

it("answers the same when it is asked again", async () => {
  expect(await answerTo(question)).toEqual(await answerTo(question));
});
