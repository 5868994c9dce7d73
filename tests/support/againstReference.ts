import type { Result } from "../../src/core/fault";
import { referenceRun } from "../../src/model/cluster/referenceRun";
import { simulate, type Run } from "../../src/model/cluster/simulate";
import { parameterIds } from "../../src/model/parameters";
import { admissibleCases, type AdmissibleCase } from "./admissible";

const tolerance = 1e-12;
const smallestChange = 2 ** -52;

const pathsOf = (result: Result<Run>): Readonly<Record<string, readonly number[]>> | undefined =>
  result.ok ? { ...result.value.outcomes, importPremium: result.value.importPremium } : undefined;

/**
 * How far the model itself moves with the last bit of its inputs: a few paths are so unsteady that
 * rounding grows a thousandfold in ten years, and nobody could agree with them more closely.
 */
const unsteadiness = (
  { segment, policy, parameters }: AdmissibleCase,
  years: number,
  id: string,
  t: number
) => {
  const reference = pathsOf(referenceRun(segment, policy, parameters, years));
  const moved = parameterIds.map((parameter) => {
    const changed = { ...parameters, [parameter]: parameters[parameter] * (1 + smallestChange) };
    const other = pathsOf(referenceRun(segment, policy, changed, years));
    const upTo = (reference?.[id] ?? []).slice(0, t + 1);
    return Math.max(...upTo.map((value, year) => Math.abs((other?.[id]?.[year] ?? NaN) - value)));
  });
  return Math.max(...moved);
};

/**
 * Where the kernel and the model as it reads part by more than 1e-12 (relative, for numbers above
 * 1), over random admissible cases; or, on an unsteady path, by more than ten times what the last
 * bit of a parameter does to it.
 */
export const differencesFromReference = (seed: number, count: number, years: number): unknown[] => {
  const found: unknown[] = [];
  for (const each of admissibleCases(seed, count)) {
    const { segment, policy, parameters } = each;
    const result = simulate(segment, policy, parameters, years);
    const reference = referenceRun(segment, policy, parameters, years);
    const [paths, expected] = [pathsOf(result), pathsOf(reference)];
    if (!paths || !expected) {
      found.push({ ...each, result, reference });
      continue;
    }
    for (const [id, path] of Object.entries(expected))
      path.forEach((value, t) => {
        const difference = Math.abs((paths[id]?.[t] ?? NaN) - value);
        if (difference <= tolerance * Math.max(1, Math.abs(value))) return;
        if (difference <= 10 * unsteadiness(each, years, id, t)) return;
        found.push({ id, t, value, found: paths[id]?.[t] });
      });
  }
  return found;
};
