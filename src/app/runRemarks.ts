import type { Language } from "../locales";
import { crisisOf } from "../model/cluster/crisis";
import { policyYear, type Policy } from "../model/cluster/policy";
import { reachOf } from "../model/cluster/reach";
import { simulate } from "../model/cluster/simulate";
import type { LabSegment } from "./labData";
import { percentText } from "./percentText";
import type { ScenarioRun } from "./runScenario";

/** The first year in which demand is lost, if one is. */
const crisisYearOf = ({ segment, policy, years }: ScenarioRun): number | undefined =>
  Array.from({ length: years }, (_, t) => t + 1).find(
    (year) => policyYear(segment.inputs, policy, year).demandShock > 0
  );

const withoutShock = (policy: Policy): Policy =>
  Object.fromEntries(Object.entries(policy).filter(([id]) => id !== "demandShock"));

/** How deep a crisis went, how long it took, and how the cluster adjusted. */
const crisisRemarks = (run: ScenarioRun, language: Language): readonly string[] => {
  const year = crisisYearOf(run);
  if (year === undefined) return [];
  const { segment, policy, parameters, years } = run;
  const without = simulate(segment.inputs, withoutShock(policy), parameters, years);
  if (!without.ok) return [];
  const { depth, yearsToRecovery, adjustment } = crisisOf(
    run.scenario.outcomes,
    without.value.outcomes,
    year
  );
  const words = language.explanation;
  const recovery =
    yearsToRecovery === undefined ? words.notRecovered(years) : words.recovered(yearsToRecovery);
  return [words.crisis(percentText(depth, language), recovery, words.adjustments[adjustment])];
};

/** What an association saves those who deal with its firms one by one. */
const reachRemarks = (
  { row }: LabSegment,
  { segment, policy, years }: ScenarioRun,
  language: Language
): readonly string[] => {
  const { firms } = row.numbers;
  const { association } = policyYear(segment.inputs, policy, years);
  if (firms === undefined || policy.association === undefined || association === 0) return [];
  const { contacts, cost, costWithout } = reachOf(firms, association);
  const { reach } = language.explanation;
  return [
    reach(
      Math.round(contacts),
      firms,
      percentText(cost, language),
      percentText(costWithout, language)
    ),
  ];
};

/** What belongs beside a run: the course of a crisis, and the reach of an association. */
export const runRemarks = (
  segment: LabSegment,
  run: ScenarioRun,
  language: Language
): readonly string[] => [...crisisRemarks(run, language), ...reachRemarks(segment, run, language)];
