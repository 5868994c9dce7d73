import { simulate, type Run } from "../../../src/model/cluster/simulate";
import type { Policy } from "../../../src/model/cluster/policy";
import { outcomeIds, type OutcomeId } from "../../../src/model/outcomes";
import { admissibleCases, type AdmissibleCase } from "../../support/admissible";

const years = 15;
const count = 300;
const cases = [...admissibleCases(7, count)];

const run = ({ segment, parameters }: AdmissibleCase, policy: Policy): Run => {
  const result = simulate(segment, policy, parameters, years);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("no levers, and levers at the segment's own values, are the baseline", () => {
  for (const each of cases) {
    const { segment } = each;
    const own: Policy = {
      tariffOutput: segment.tariffOutput,
      tariffInput: segment.tariffInput,
      tariffMachinery: segment.tariffMachinery,
      enforcement: segment.enforcement,
      minimumWageRatio: segment.minimumWageRatio,
      taxRate: segment.taxRate,
      association: segment.association,
      discrimination: segment.discrimination,
      creditAccess: segment.creditAccess,
      reinvestRate: segment.reinvestRate,
      marketGrowth: segment.marketGrowth,
      devaluation: 0,
      aid: 0,
      transfer: 0,
    };
    expect(run(each, own)).toEqual(run(each, {}));
    expect(run(each, { start: 9 })).toEqual(run(each, {}));
  }
});

const relative: readonly OutcomeId[] = [
  "firms",
  "jobs",
  "output",
  "price",
  "revenue",
  "profitPerFirm",
  "technology",
  "capital",
  "imports",
  "largeOutput",
  "priceIndex",
  "crowding",
];
const changes: readonly OutcomeId[] = ["rent", "consumerSurplus", "tariffRevenue"];

test("the base year reproduces itself", () => {
  for (const each of cases) {
    const { outcomes } = run(each, {});
    for (const id of relative) expect(outcomes[id][0]).toBeCloseTo(1, 9);
    for (const id of changes) expect(outcomes[id][0]).toBeCloseTo(0, 9);
  }
});

test("a higher tariff on competing products never raises imports in the year it starts", () => {
  for (const each of cases) {
    const low = run(each, { tariffOutput: each.segment.tariffOutput });
    const high = run(each, { tariffOutput: each.segment.tariffOutput + 0.3 });
    expect(high.outcomes.imports[1]).toBeLessThanOrEqual(low.outcomes.imports[1] ?? NaN);
    expect(high.outcomes.output[1]).toBeGreaterThanOrEqual(
      (low.outcomes.output[1] ?? NaN) * (1 - 1e-12)
    );
  }
});

test("scarcer inputs never raise the cluster's output in the year they start", () => {
  for (const each of cases) {
    // Where large firms import nothing, scarcity hits the cluster alone.
    const alone = { ...each, segment: { ...each.segment, largeImportedInputShare: 0 } };
    const [scarce, ample] = [0.3, 0.9].map((inputAvailability) =>
      run(alone, { inputAvailability })
    );
    expect(scarce?.outcomes.output[1]).toBeLessThanOrEqual(
      (ample?.outcomes.output[1] ?? NaN) + 1e-12
    );
  }
});

test("years before the policy starts are the baseline's", () => {
  for (const each of cases.slice(0, 60)) {
    const late = run(each, { ...each.policy, start: 5 });
    const base = run(each, {});
    for (const id of outcomeIds)
      expect(late.outcomes[id].slice(0, 5)).toEqual(base.outcomes[id].slice(0, 5));
  }
});
