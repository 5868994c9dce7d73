import { simulate } from "../../src/model/cluster/simulate";
import { outcomeIds } from "../../src/model/outcomes";
import { admissibleCases } from "../support/admissible";

const cases = 20_000;
const years = 30;

test(`${cases} random admissible runs of ${years} years: every market clears, every outcome is a number`, () => {
  const troubles: unknown[] = [];
  for (const { segment, policy, parameters } of admissibleCases(20261, cases)) {
    const run = simulate(segment, policy, parameters, years);
    if (!run.ok) troubles.push({ segment, policy, parameters, faults: run.faults });
    else
      for (const id of outcomeIds)
        if (!run.value.outcomes[id].every(Number.isFinite))
          troubles.push({ segment, policy, parameters, id });
  }
  expect(troubles).toEqual([]);
});
