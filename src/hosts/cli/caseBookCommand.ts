import {
  runCaseBook,
  type CaseBookReport,
  type CheckReport,
} from "../../model/casebook/checks/runCaseBook";
import { say } from "./openLab";
import { CommandError, type Terminal } from "./terminal";

export interface CaseBookOptions {
  readonly draws: number;
  readonly seed: number;
  readonly json: boolean;
}

/** Only what holds in every draw is said to hold in 100 %, and in none in 0 %. */
const percent = (share: number): string => {
  const rounded = Math.round(100 * share);
  const shown = rounded === 100 && share < 1 ? ">99" : rounded === 0 && share > 0 ? "<1" : rounded;
  return `${shown} %`.padStart(5);
};

const number = (value: number): string => String(Number(value.toPrecision(3)));

const lineOfCheck = ({ claim, section, parts, figures, ...check }: CheckReport): string =>
  [
    `${claim} (${section})`,
    ...parts.map(
      ({ say: text, atDefaults, share }) =>
        `  ${percent(share)}  ${atDefaults ? "yes" : "no "}  ${text}`
    ),
    ...figures.map(
      ({ say: text, atDefaults, p5, p95 }) =>
        `              ${text}: ${number(atDefaults)} (${number(p5)} to ${number(p95)})`
    ),
    `              ${check.assumedInputs} of the ${check.inputs} inputs it rests on are assumed`,
  ].join("\n");

const titles = {
  construct: "Built to hold, and must at the defaults",
  free: "Free: may fail, and is never tuned",
} as const;

const asText = ({ draws, seed, years, failed, checks }: CaseBookReport): string =>
  [
    `The case book: share of ${draws} draws of all parameters (seed ${seed}) in which a statement holds, whether it holds at the defaults, and figures at the defaults with the range of nine draws in ten; ${years} years${failed > 0 ? `; ${failed} draws in which no prices were found are left out` : ""}.`,
    ...(["construct", "free"] as const).flatMap((kind) => [
      `── ${titles[kind]} ──`,
      ...checks.filter((check) => check.kind === kind).map(lineOfCheck),
    ]),
  ].join("\n\n");

/** Holds the model against the case book and prints in what share of the draws it agrees. */
export const caseBookCommand = async (
  { draws, seed, json }: CaseBookOptions,
  { out }: Terminal
): Promise<number> => {
  const report = runCaseBook(draws, seed);
  if (!report.ok) throw new CommandError(say(report.faults));
  out(json ? `${JSON.stringify(report.value, null, 2)}\n` : `${asText(report.value)}\n`);
  const broken = report.value.checks.filter(
    ({ kind, parts }) => kind === "construct" && parts.some(({ atDefaults }) => !atDefaults)
  );
  return Promise.resolve(broken.length > 0 ? 1 : 0);
};
