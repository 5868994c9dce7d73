import { relativeChange } from "../core/numeric/difference";
import { policyYear } from "../model/cluster/policy";
import { importVerdict, type Verdict } from "../model/market/verdict";
import type { ScenarioRun } from "./runScenario";

/** Less than this speaks neither for a verdict nor against it. */
const telling = 0.01;

/** Where output goes when it goes against a verdict. */
export type Contrary = "lower" | "higher";

/**
 * The way output goes where a verdict by itself lets a reader expect the other. Protected and
 * strangled at once, or neither, promises nothing.
 *
 * @param change of output against no policy
 */
export const contraryOutput = (verdict: Verdict, change: number): Contrary | undefined => {
  if (verdict === "protected" && change <= -telling) return "lower";
  if (verdict === "strangled" && change >= telling) return "higher";
  return undefined;
};

/** Change of output against no policy in the last year. */
export const outputChange = ({ scenario, baseline, years }: ScenarioRun): number =>
  relativeChange(scenario.outcomes.output[years] ?? NaN, baseline.outcomes.output[years] ?? NaN);

/**
 * What output would be in the last year without the policy, base year = 1, where the inputs that
 * can be had by then allow less: a limit of 125 % holds back whoever would double output.
 */
export const outgrownLimit = ({
  segment: { inputs },
  policy,
  years,
  scenario,
  baseline,
}: ScenarioRun): number | undefined => {
  const { output } = baseline.outcomes;
  const without = (output[years] ?? NaN) / (output[0] ?? NaN);
  const network = scenario.outcomes.network[years] ?? NaN;
  const { cap } = importVerdict(inputs, policyYear(inputs, policy, years), network, 1);
  return cap < without ? without : undefined;
};
