import { parseArgs } from "node:util";
import type { RobustnessOptions } from "../../app/indexDoubts/robustness";
import { nearest } from "../../core/catalogue/nearest";
import { calibrateCommand } from "./calibrateCommand";
import { call } from "./call";
import { caseBookCommand } from "./caseBookCommand";
import { compositeIndexCommand, type UnitQuestion } from "./compositeIndexCommand";
import { fileOf, given, wholeNumber } from "./commandLine";
import { help } from "./help";
import { indexCommand, type IndexOptions } from "./indexCommand";
import { preparing, preparingCommands } from "./preparing";
import { regretCommand } from "./regretCommand";
import { runCommand } from "./runCommand";
import { sampleCommand } from "./sampleCommand";
import { screenCommand } from "./screenCommand";
import { sharing, sharingCommands } from "./sharing";
import { failedItself, faultOfTheLab } from "./faultOfTheLab";
import { CommandError, UsageError, type Terminal } from "./terminal";

const options = {
  table: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean", default: false },
  framework: { type: "string" },
  coinr: { type: "boolean", default: false },
  robustness: { type: "boolean", default: false },
  firms: { type: "string" },
  errors: { type: "string" },
  unit: { type: "string" },
  against: { type: "string" },
  rank: { type: "string" },
  scenario: { type: "string" },
  segment: { type: "string" },
  years: { type: "string", default: "15" },
  draws: { type: "string" },
  seed: { type: "string", default: "1" },
  fit: { type: "string" },
  explain: { type: "string" },
  outcome: { type: "string" },
  "what-if": { type: "string" },
  fewest: { type: "string" },
  disclose: { type: "boolean", default: false },
  "over-formulas": { type: "boolean", default: false },
  language: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

type Values = ReturnType<
  typeof parseArgs<{ options: typeof options; allowPositionals: true }>
>["values"];

const commandNames = [
  "calibrate",
  "call",
  "casebook",
  "index",
  "regret",
  "run",
  "sample",
  "screen",
  "help",
  ...preparingCommands,
  ...sharingCommands,
];
const longestRun = 30;
const mostDraws = 100_000;
const caseBookDraws = "400";
const regretDraws = "2000";
const screeningMoves = "20";
const fewestMoves = 2;
const replicationDraws = "1000";
const fewestReplications = 10;
/** What the command line asks of ranks: weights by 25 %, intervals of 90 %, the first three. */
const usualRobustness = { weightNoise: 0.25, level: 0.9, top: 3, samples: 256 };
const mostUnits = 1_000_000;
const highestSeed = 2_147_483_647;

const robustnessOf = ({ draws, seed }: Values): RobustnessOptions => ({
  draws: wholeNumber("draws", draws ?? replicationDraws, fewestReplications, mostDraws),
  seed: wholeNumber("seed", seed, 0, highestSeed),
  ...usualRobustness,
});

/** What is asked about a unit: `--unit` with either `--against` or `--rank`. */
const questionOf = ({ unit, against, rank }: Values): UnitQuestion | undefined => {
  if (unit === undefined && against === undefined && rank === undefined) return undefined;
  if (unit === undefined || (against === undefined) === (rank === undefined))
    throw new UsageError("--unit NAME goes with either --against NAME or --rank NUMBER.");
  return against === undefined
    ? { unit, rank: wholeNumber("rank", rank, 1, mostUnits) }
    : { unit, against };
};

/** The indices of clusters, or the composite index that a framework describes. */
const indexOf = (options: IndexOptions, values: Values, terminal: Terminal): Promise<number> => {
  const { framework, coinr = false, robustness = false, firms, errors } = values;
  const without = framework === undefined;
  if (without && coinr)
    throw new UsageError("--coinr needs --framework SHEET, the framework to export.");
  if (without && (robustness || firms !== undefined || errors !== undefined || values.unit))
    throw new UsageError(
      "--robustness, --firms, --errors and --unit need --framework SHEET, the framework of the index."
    );
  if (without) return indexCommand(options, terminal);
  const doubts = { ...given("firms", firms), ...given("errors", errors) };
  const question = questionOf(values);
  const more = {
    ...(robustness ? { robustness: robustnessOf(values) } : {}),
    ...(question ? { question } : {}),
  };
  return compositeIndexCommand({ ...options, framework, coinr, doubts, ...more }, terminal);
};

/** The commands that run a segment many times over. */
const manyRuns = (
  command: "regret" | "screen",
  file: string,
  values: Values,
  terminal: Terminal
): Promise<number> => {
  const { table, segment, outcome, scenario, json = false } = values;
  const asked = {
    file,
    json,
    ...given("table", table),
    ...given("segment", segment),
    ...given("outcome", outcome),
    years: wholeNumber("years", values.years, 1, longestRun),
    seed: wholeNumber("seed", values.seed, 0, highestSeed),
  };
  const draws = (usual: string, fewest: number): number =>
    wholeNumber("draws", values.draws ?? usual, fewest, mostDraws);
  if (command === "regret")
    return regretCommand({ ...asked, draws: draws(regretDraws, 1) }, terminal);
  if (scenario === undefined)
    throw new UsageError("screen needs --scenario NAME; lab --help lists the presets.");
  return screenCommand({ ...asked, scenario, draws: draws(screeningMoves, fewestMoves) }, terminal);
};

/** The commands of the two lists: those that prepare data, and those that share results. */
const dispatchFurther = (
  command: string,
  files: readonly string[],
  values: Values,
  terminal: Terminal
): Promise<number> => {
  const found =
    preparing(command, files, values) ??
    sharing(command, files, {
      ...values,
      years: wholeNumber("years", values.years, 1, longestRun),
      seed: wholeNumber("seed", values.seed, 0, highestSeed),
    });
  if (found) return found(terminal);
  const guess = nearest(command, commandNames);
  throw new UsageError(
    `There is no command "${command}".${guess ? ` Did you mean ${guess}?` : ""} lab --help lists them.`
  );
};

const dispatch = (
  command: string,
  files: readonly string[],
  values: Values,
  terminal: Terminal
): Promise<number> => {
  const { json = false, out, table, segment, scenario, years } = values;
  const common = { json, ...given("out", out), ...given("table", table) };
  switch (command) {
    case "calibrate":
      return calibrateCommand(
        {
          file: fileOf(files, command),
          json,
          ...given("table", table),
          ...given("segment", segment),
          ...given("fit", values.fit),
        },
        terminal
      );
    case "call":
      return call(terminal);
    case "casebook":
      if (files.length > 0) throw new UsageError("casebook takes no file.");
      return caseBookCommand(
        {
          draws: wholeNumber("draws", values.draws ?? caseBookDraws, 1, mostDraws),
          seed: wholeNumber("seed", values.seed, 0, highestSeed),
          json,
        },
        terminal
      );
    case "index":
      return indexOf({ file: fileOf(files, command), ...common }, values, terminal);
    case "regret":
    case "screen":
      return manyRuns(command, fileOf(files, command), values, terminal);
    case "run":
      if (scenario === undefined)
        throw new UsageError("run needs --scenario NAME; lab --help lists the presets.");
      return runCommand(
        {
          file: fileOf(files, command),
          ...common,
          ...given("segment", segment),
          ...given("explain", values.explain),
          scenario,
          years: wholeNumber("years", years, 1, longestRun),
        },
        terminal
      );
    case "sample":
      if (out === undefined) throw new UsageError("sample needs --out FILE.xlsx.");
      return sampleCommand(out, terminal);
    default:
      return dispatchFurther(command, files, values, terminal);
  }
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** Carries out a command line and gives its exit code. */
export const command = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  try {
    const { positionals, values } = parse(args);
    const [name, ...files] = positionals;
    if (values.help || name === undefined || name === "help") {
      terminal.out(`${help()}\n`);
      return 0;
    }
    return await dispatch(name, files, values, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) {
      terminal.err(`${faultOfTheLab(error)}\n`);
      return failedItself;
    }
    terminal.err(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
};
