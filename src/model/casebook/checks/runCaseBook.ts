import { failure, fault, success, then, type Result } from "../../../core/fault";
import { quantile } from "../../../core/numeric/quantile";
import { simulate } from "../../cluster/simulate";
import { defaultParameters, type ParameterValues } from "../../parameters";
import { parameterPlan, parametersOfDraw } from "../../parameters/drawnParameters";
import { simulationInputIds } from "../../segments/simulationInputs";
import { caseBook } from "../caseBook";
import { segmentInputsOf } from "../segmentInputsOf";
import { checkYears, type CaseCheck, type CasePaths, type CheckRun } from "./caseCheck";
import { constructChecks } from "./constructChecks";
import { freeChecks } from "./freeChecks";

export interface PartReport {
  readonly say: string;
  readonly atDefaults: boolean;
  /** Share of the draws in which it holds. */
  readonly share: number;
}

export interface FigureReport {
  readonly say: string;
  readonly atDefaults: number;
  /** Between these lie nine draws in ten. */
  readonly p5: number;
  readonly p95: number;
}

export interface CheckReport extends Pick<CaseCheck, "id" | "kind" | "claim" | "section"> {
  readonly parts: readonly PartReport[];
  readonly figures: readonly FigureReport[];
  /** Inputs it rests on, and how many of them are assumed rather than judged from the paper. */
  readonly inputs: number;
  readonly assumedInputs: number;
}

/** The case book held against the model: plain data. */
export interface CaseBookReport {
  readonly draws: number;
  readonly seed: number;
  readonly years: number;
  /** Draws in which a market was not cleared: left out of every share. */
  readonly failed: number;
  readonly checks: readonly CheckReport[];
}

export const caseChecks: readonly CaseCheck[] = [...constructChecks, ...freeChecks];

const bands = { low: 0.05, high: 0.95 };

const caseOf = (caseId: string) => {
  const found = caseBook.find(({ id }) => id === caseId);
  if (!found) throw new Error(`The case book has no case ${caseId}.`);
  return found;
};

const runOf = (
  { caseId, policy = {}, change = {} }: CheckRun,
  drawn: ParameterValues
): Result<CasePaths> => {
  const segment = { ...segmentInputsOf(caseOf(caseId)), ...change };
  // Materials include the imported ones, whatever was drawn.
  const materialShare = Math.max(drawn.materialShare, segment.importedInputShare);
  return then(simulate(segment, policy, { ...drawn, materialShare }, checkYears), ({ outcomes }) =>
    success(outcomes)
  );
};

/** What the parts and figures of a check come to with these parameters. */
interface Verdicts {
  readonly holds: readonly boolean[];
  readonly figures: readonly number[];
}

const verdictsOf = (
  check: CaseCheck,
  run: (each: CheckRun) => Result<CasePaths>
): Result<Verdicts> => {
  const paths: Record<string, CasePaths> = {};
  for (const [name, each] of Object.entries(check.runs)) {
    const result = run(each);
    if (!result.ok) return result;
    paths[name] = result.value;
  }
  return success({
    holds: check.parts.map((part) => part.holds(paths)),
    figures: (check.figures ?? []).map((figure) => figure.value(paths)),
  });
};

/** What all checks come to in one draw. */
export type DrawVerdicts = readonly Verdicts[];

/** How many draws, and of which seed. */
export interface CaseBookQuestion {
  readonly draws: number;
  readonly seed: number;
}

/** All checks with one set of parameters; the same run is never done twice. */
const allVerdicts = (parameters: ParameterValues): Result<DrawVerdicts> => {
  const done = new Map<string, Result<CasePaths>>();
  const run = (each: CheckRun): Result<CasePaths> => {
    const key = JSON.stringify(each);
    const result = done.get(key) ?? runOf(each, parameters);
    done.set(key, result);
    return result;
  };
  const verdicts: Verdicts[] = [];
  for (const check of caseChecks) {
    const result = verdictsOf(check, run);
    if (!result.ok) return result;
    verdicts.push(result.value);
  }
  return success(verdicts);
};

const inputsOf = ({ runs, restsOn }: CaseCheck): readonly string[] => {
  const ids = restsOn === "all" ? simulationInputIds : restsOn;
  const cases = [...new Set(Object.values(runs).map(({ caseId }) => caseId))];
  return cases.flatMap((caseId) =>
    ids.map((id) => caseOf(caseId).columns[id]?.basis ?? "template")
  );
};

const reportOf = (
  check: CaseCheck,
  atDefaults: Verdicts,
  drawn: readonly Verdicts[]
): CheckReport => {
  const inputs = inputsOf(check);
  const sorted = (f: number): number[] =>
    drawn.map(({ figures }) => figures[f] ?? NaN).sort((a, b) => a - b);
  return {
    id: check.id,
    kind: check.kind,
    claim: check.claim,
    section: check.section,
    parts: check.parts.map(({ say }, p) => ({
      say,
      atDefaults: atDefaults.holds[p] ?? false,
      share: drawn.filter(({ holds }) => holds[p]).length / drawn.length,
    })),
    figures: (check.figures ?? []).map(({ say }, f) => ({
      say,
      atDefaults: atDefaults.figures[f] ?? NaN,
      p5: quantile(sorted(f), bands.low),
      p95: quantile(sorted(f), bands.high),
    })),
    inputs: inputs.length,
    assumedInputs: inputs.filter((basis) => basis !== "paper").length,
  };
};

/** What the checks come to in the draws of a seed from `from` up to but not `to`, all but the failed. */
export const verdictsOfDraws = (
  { draws, seed }: CaseBookQuestion,
  from: number,
  to: number
): readonly DrawVerdicts[] => {
  const plan = parameterPlan(draws, seed);
  const sound: DrawVerdicts[] = [];
  for (let draw = from; draw < to; draw++) {
    const result = allVerdicts(parametersOfDraw(plan, draw));
    if (result.ok) sound.push(result.value);
  }
  return sound;
};

/** The report over the verdicts of all draws that did not fail. */
export const reportOfVerdicts = (
  { draws, seed }: CaseBookQuestion,
  sound: readonly DrawVerdicts[]
): Result<CaseBookReport> =>
  then(allVerdicts(defaultParameters), (atDefaults) => {
    if (sound.length === 0) return failure(fault("notConverged"));
    const empty: Verdicts = { holds: [], figures: [] };
    return success({
      draws,
      seed,
      years: checkYears,
      failed: draws - sound.length,
      checks: caseChecks.map((check, c) =>
        reportOf(
          check,
          atDefaults[c] ?? empty,
          sound.map((verdicts) => verdicts[c] ?? empty)
        )
      ),
    });
  });

/**
 * Holds the model against the case book: every check at the default parameters and in so many draws
 * of all of them.
 *
 * @returns the report, or the fault of a market that was not cleared at the defaults
 */
export const runCaseBook = (draws: number, seed: number): Result<CaseBookReport> => {
  const question = { draws, seed };
  return reportOfVerdicts(question, verdictsOfDraws(question, 0, draws));
};
