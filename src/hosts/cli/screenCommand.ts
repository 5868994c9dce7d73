import type { NamedScenario } from "../../app/findScenario";
import type { LabSegment } from "../../app/labData";
import type { Runner } from "../../app/ports/runner";
import { prepareSegment } from "../../app/runScenario";
import { success, then, type Result } from "../../core/fault";
import { outcomes, type OutcomeId } from "../../model/outcomes";
import { parameters } from "../../model/parameters";
import { policyOfSegment } from "../../model/scenarios/scenarioLevers";
import {
  screeningOf,
  type ParameterEffect,
  type Screening,
} from "../../model/uncertainty/screeningTask";
import { nodeRunner } from "../worker/nodeRunner";
import { chooseSegments } from "./chooseSegments";
import { chosenScenario } from "./chosenScenario";
import { openLab, say } from "./openLab";
import { outcomeOf } from "./outcomeOf";
import type { RegretOptions } from "./regretCommand";
import { CommandError, type Terminal } from "./terminal";
import { textTable } from "./textTable";

/** As of `lab regret`, but `draws` is how often each number moves. */
export interface ScreenOptions extends RegretOptions {
  readonly scenario: string;
}

/** Below this share of the largest effect a number hardly matters. */
const mattering = 0.05;
/** Above this share of the mean effect, how far a number moves the answer hangs on the others. */
const entangled = 0.5;

const rowOf = ({ id, size, mean, deviation }: ParameterEffect): readonly (string | number)[] => [
  parameters[id].label,
  size,
  Math.abs(mean) < size / 2 ? "either way" : mean > 0 ? "up" : "down",
  deviation > entangled * size ? "yes" : "",
  parameters[id].evidence,
];

const asText = (label: string, title: string, outcome: OutcomeId, found: Screening): string => {
  const [largest] = found.effects;
  const least = mattering * (largest?.size ?? 0);
  const kept = found.effects.filter(({ size }) => size > 0 && size >= least);
  const others = found.effects.length - kept.length;
  if (kept.length === 0)
    return `${label}: no number moves what ${title} changes in ${outcomes[outcome].label.toLowerCase()}.`;
  return [
    `${label}: which numbers matter for what ${title} changes in ${outcomes[outcome].label.toLowerCase()} (${found.runs} runs${found.failed.length > 0 ? `, of which ${found.failed.length} failed` : ""})`,
    textTable(
      ["number", "moves it by", "as it rises", "hangs on the others", "evidence"],
      kept.map(rowOf)
    ),
    `Each number goes over its whole range, again and again, with the others elsewhere each time; the mean size of its effect counts (base year = 1). The ${others} other numbers do less than a twentieth of the first: improve those above before them.`,
  ].join("\n\n");
};

const screenOf = (
  segment: LabSegment,
  scenario: NamedScenario,
  options: ScreenOptions,
  outcome: OutcomeId,
  runner: Runner
): Promise<Result<Screening>> => {
  const { years: year, draws: trajectories, seed } = options;
  const question = then(prepareSegment(segment), ({ inputs }) =>
    then(scenario.leversFor(inputs, year), (levers) => {
      const policy = policyOfSegment(levers, segment.row.label);
      return success({ segment: inputs, policy, outcome, year, trajectories, seed });
    })
  );
  return question.ok ? runner.run(screeningOf(question.value)) : Promise.resolve(question);
};

/** Prints which numbers of the model matter at all for what a scenario changes. */
export const screenCommand = async (
  options: ScreenOptions,
  terminal: Terminal,
  runner: Runner = nodeRunner()
): Promise<number> => {
  const outcome = outcomeOf(options.outcome ?? "jobs");
  const { workbook, data } = await openLab(options.file, options.table, terminal);
  const scenario = await chosenScenario(workbook, data, options, terminal);
  const found: { readonly segment: string; readonly screening: Screening }[] = [];
  for (const segment of chooseSegments(data.segments, options.segment)) {
    const result = await screenOf(segment, scenario, options, outcome, runner);
    if (result.ok) found.push({ segment: segment.row.label, screening: result.value });
    else terminal.err(`${segment.row.label} is left out. ${say(result.faults)}\n`);
  }
  if (found.length === 0) throw new CommandError("No segment can be run; the reasons stand above.");
  const { title } = scenario;
  terminal.out(
    options.json
      ? `${JSON.stringify({ scenario: title, outcome, segments: found }, null, 2)}\n`
      : `${found.map(({ segment, screening }) => asText(segment, title, outcome, screening)).join("\n\n")}\n`
  );
  return 0;
};
