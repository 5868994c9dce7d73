import { referenceRun } from "../../src/model/cluster/referenceRun";
import { simulate } from "../../src/model/cluster/simulate";
import { outcomeIds } from "../../src/model/outcomes";
import { admissibleCases } from "./admissible";

const tolerance = 1e-12;

/** Two numbers that differ by more than a relative 1e-12; below 1 in size, by more than 1e-12. */
const differ = (a: number, b: number): boolean =>
  !(Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b)));

/** Where the kernel and the model as it reads part, over random admissible cases. */
export const differencesFromReference = (seed: number, count: number, years: number): unknown[] => {
  const found: unknown[] = [];
  for (const { segment, policy, parameters } of admissibleCases(seed, count)) {
    const [run, reference] = [simulate, referenceRun].map((each) =>
      each(segment, policy, parameters, years)
    );
    if (!run?.ok || !reference?.ok) {
      found.push({ segment, policy, parameters, run, reference });
      continue;
    }
    for (const id of outcomeIds)
      run.value.outcomes[id].forEach((value, t) => {
        const expected = reference.value.outcomes[id][t] ?? NaN;
        if (differ(value, expected)) found.push({ id, t, value, expected });
      });
    run.value.importPremium.forEach((value, t) => {
      const expected = reference.value.importPremium[t] ?? NaN;
      if (differ(value, expected)) found.push({ id: "importPremium", t, value, expected });
    });
    if (run.value.unbelievableYears.join() !== reference.value.unbelievableYears.join())
      found.push({ unbelievable: run.value.unbelievableYears, segment, policy, parameters });
  }
  return found;
};
