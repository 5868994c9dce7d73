import type { LabSegment } from "../../app/labData";
import type { Runner } from "../../app/ports/runner";
import { prepareSegment } from "../../app/runScenario";
import type { RegretCell, RegretTable } from "../../core/simulate/regretTable";
import { outcomes, type OutcomeId } from "../../model/outcomes";
import { policyGrid, type PolicyGrid } from "../../model/scenarios/policyGrid";
import { futuresFault } from "../../model/uncertainty/failedFutures";
import { regretOf } from "../../model/uncertainty/regretTask";
import { nodeRunner } from "../worker/nodeRunner";
import { chooseSegments } from "./chooseSegments";
import { openLab, say } from "./openLab";
import { outcomeOf } from "./outcomeOf";
import { CommandError, type Terminal } from "./terminal";
import { textTable } from "./textTable";

export interface RegretOptions {
  readonly file: string;
  readonly table?: string;
  readonly segment?: string;
  /** Jobs where absent. */
  readonly outcome?: string;
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
  readonly json: boolean;
}

const hundred = (share: number): number => Math.round(100 * share);

/** The 95 % regret and how often the policy is best; a dominated policy carries a star. */
const cellText = ({ p95, best, dominatedBy }: RegretCell): string =>
  `${p95.toFixed(2)} (${hundred(best)})${dominatedBy ? " *" : ""}`;

const asText = (
  label: string,
  outcome: OutcomeId,
  { rows, columns }: PolicyGrid,
  table: RegretTable,
  years: number
): string =>
  [
    `${label}: regret in ${outcomes[outcome].label.toLowerCase()} in year ${years}, over ${table.draws} futures shared by all policies`,
    textTable(
      ["import rules", ...columns.map((column) => column.label)],
      rows.map((row, r) => [row.label, ...(table.cells[r] ?? []).map(cellText)])
    ),
    "By how much a policy falls short of the best one (base year = 1) in 19 of 20 futures at most; in brackets in how many of 100 futures it is the best. * Another policy is never worse and somewhere better. This ranks the policies of this grid under this model's assumptions; it names no best policy.",
  ].join("\n\n");

const regretIn = async (
  segment: LabSegment,
  options: RegretOptions,
  grid: PolicyGrid,
  runner: Runner
) => {
  const prepared = prepareSegment(segment);
  if (!prepared.ok) return prepared;
  const { years: year, draws, seed } = options;
  const outcome = outcomeOf(options.outcome ?? "jobs");
  const { policies } = grid;
  return runner.run(
    regretOf({ segment: prepared.value.inputs, policies, outcome, year, draws, seed })
  );
};

/** Futures that failed are left out of the grid, but not without a word. */
const tellFailures = (
  segment: LabSegment,
  { years, seed }: RegretOptions,
  { policies }: PolicyGrid,
  { failed, draws }: RegretTable,
  { err }: Terminal
): void => {
  const prepared = prepareSegment(segment);
  if (!prepared.ok || failed.length === 0) return;
  const origin = { segments: [prepared.value.inputs], policies: policies.flat(), years, seed };
  const { faults } = futuresFault(origin, failed, draws + failed.length);
  err(`${segment.row.label}: ${say(faults)}\n`);
};

/** Prints what import rules and local-government policies, crossed, would leave to regret. */
export const regretCommand = async (
  options: RegretOptions,
  terminal: Terminal,
  runner: Runner = nodeRunner()
): Promise<number> => {
  const outcome = outcomeOf(options.outcome ?? "jobs");
  const { data } = await openLab(options.file, options.table, terminal);
  const grid = policyGrid();
  const found: { readonly segment: string; readonly table: RegretTable }[] = [];
  for (const segment of chooseSegments(data.segments, options.segment)) {
    const result = await regretIn(segment, options, grid, runner);
    if (result.ok) {
      found.push({ segment: segment.row.label, table: result.value });
      tellFailures(segment, options, grid, result.value, terminal);
    } else terminal.err(`${segment.row.label} is left out. ${say(result.faults)}\n`);
  }
  if (found.length === 0) throw new CommandError("No segment can be run; the reasons stand above.");
  const texts = found.map(({ segment, table }) =>
    asText(segment, outcome, grid, table, options.years)
  );
  terminal.out(
    options.json
      ? `${JSON.stringify({ rows: grid.rows, columns: grid.columns, segments: found }, null, 2)}\n`
      : `${texts.join("\n\n")}\n`
  );
  return 0;
};
