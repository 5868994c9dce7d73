import { simulate } from "../../../src/model/cluster/simulate";
import { outcomeIds } from "../../../src/model/outcomes";
import { defaultParameters } from "../../../src/model/parameters";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { runShared, type SharedMarket } from "../../../src/model/space/sharedMarket";
import { admissibleCases } from "../../support/admissible";

const years = 12;

const sharedOf = (shared: SharedMarket, parameters = defaultParameters) => {
  const result = runShared(shared, parameters, years);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("with a single segment it is the run of the cluster alone, whatever the policy", () => {
  for (const { segment, policy, parameters } of admissibleCases(5, 60)) {
    const [path] = sharedOf(
      { segments: [segment], policies: [policy], common: policy },
      parameters
    );
    const alone = simulate(segment, policy, parameters, years);
    if (!alone.ok) throw new Error(JSON.stringify(alone.faults));
    for (const id of outcomeIds)
      alone.value.outcomes[id].forEach((value, t) =>
        expect(Math.abs((path?.[id][t] ?? NaN) - value)).toBeLessThanOrEqual(
          1e-8 * (1 + Math.abs(value))
        )
      );
  }
});

const third = { ...defaultSegment, shareCluster: 0.2, shareLarge: 0.4, shareImports: 0.4 };

test("the base year reproduces itself for every segment, however unlike they are", () => {
  const other = { ...third, shareCluster: 0.1, exportShare: 0.4, networkScore: 0.9, power: 0.5 };
  const paths = sharedOf({ segments: [third, other], policies: [{}, {}], common: {} });
  for (const { output, price, jobs } of paths)
    for (const path of [output, price, jobs]) expect(path[0]).toBeCloseTo(1, 9);
});

test("alike segments with one policy stay alike, and one that has it alone is ahead of the other", () => {
  const segments = [third, third];
  const policy = { procurement: 0.3 };
  const [a, b] = sharedOf({ segments, policies: [policy, policy], common: policy });
  expect(a?.output).toEqual(b?.output);
  const [favoured, other] = sharedOf({ segments, policies: [policy, {}], common: policy });
  const [base] = sharedOf({ segments, policies: [{}, {}], common: {} });
  expect(favoured?.output[5]).toBeGreaterThan(base?.output[5] ?? NaN);
  expect(favoured?.output[5]).toBeGreaterThan(other?.output[5] ?? NaN);
});
