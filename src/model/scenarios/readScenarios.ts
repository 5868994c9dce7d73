import { isBlank } from "../../core/catalogue/arguments/argument";
import { isChoiceLever } from "../../core/catalogue/defineLevers";
import { nearest } from "../../core/catalogue/nearest";
import {
  failure,
  fault,
  gather,
  success,
  then,
  type Cells,
  type CellValue,
  type Fault,
  type Result,
} from "../../core/fault";
import { readPolicy } from "../cluster/readPolicy";
import type { Policy } from "../cluster/policy";
import { leverIds, levers, type LeverId } from "../levers/levers";
import type { SegmentInputs } from "../segments/simulationInputs";
import { describingHeaders } from "./tableWords";
import { readYearlyText } from "./yearlyText";

/** A Scenarios table as it stands: a row a lever, a column a scenario. */
export interface ScenarioTable {
  readonly name: string;
  readonly scenarios: readonly string[];
  readonly cells: Cells;
}

/** Reads the header and the names of the levers; values are read when a scenario is asked for. */
export const readScenarioTable = (cells: Cells, name: string): Result<ScenarioTable> => {
  const header = (cells[0] ?? []).map((cell) => String(cell ?? "").trim());
  const describing = describingHeaders(header[0] ?? "");
  if (!describing)
    return failure(
      fault(
        "columnMissing",
        { name },
        { expected: "lever", found: header.filter(Boolean).join(", ") }
      )
    );
  const unknown = cells.slice(1).flatMap((row, r): Fault[] => {
    const lever = String(row[0] ?? "").trim();
    return lever === "" || leverIds.includes(lever as LeverId)
      ? []
      : [
          fault(
            "unknownName",
            { name, row: r + 2, column: 1 },
            { found: lever, guess: nearest(lever, leverIds) ?? "" }
          ),
        ];
  });
  const scenarios = header.filter(
    (word) => word !== "" && !describing.includes(word.toLowerCase())
  );
  return unknown.length > 0 ? failure(...unknown) : success({ name, scenarios, cells });
};

/** A lever's cell as the cells of a policy range: one value, or one a year. */
const leverRow = (
  lever: string,
  value: CellValue,
  years: number,
  where: Fault["where"]
): Result<readonly CellValue[]> => {
  const declared = levers[lever as LeverId];
  return typeof value === "string" && !isChoiceLever(declared) && /[=:]/.test(value)
    ? then(readYearlyText(value, years, where), (values) => success([lever, ...values]))
    : success([lever, value]);
};

/** A fault of the policy at the cell of the table from which its row was taken. */
const inTable = (each: Fault, rows: readonly { readonly where: Fault["where"] }[]): Fault => {
  const where = each.where.row === undefined ? undefined : rows[each.where.row - 1]?.where;
  return where ? { ...each, where } : each;
};

/** The policy of one scenario of the table. */
export const policyOfScenario = (
  table: ScenarioTable,
  scenario: string,
  segment: SegmentInputs,
  years: number
): Result<Policy> => {
  const header = (table.cells[0] ?? []).map((cell) => String(cell ?? "").trim());
  const column = header.findIndex((word) => word.toLowerCase() === scenario.trim().toLowerCase());
  if (column < 0 || !table.scenarios.includes(header[column] ?? ""))
    return failure(
      fault(
        "scenarioMissing",
        { name: table.name },
        {
          found: scenario,
          expected: table.scenarios.map((word) => `"${word}"`).join(", "),
          guess: nearest(scenario, table.scenarios) ?? "",
        }
      )
    );
  const rows = gather(
    table.cells.slice(1).flatMap((row, r) => {
      const lever = String(row[0] ?? "").trim();
      const value = row[column] ?? null;
      const where = { name: table.name, row: r + 2, column: column + 1, header: lever };
      return lever === "" || isBlank(value)
        ? []
        : [then(leverRow(lever, value, years, where), (cells) => success({ cells, where }))];
    })
  );
  return then(rows, (filled) => {
    const width = Math.max(2, ...filled.map(({ cells }) => cells.length));
    const square = filled.map(({ cells }) => [
      ...cells,
      ...Array<null>(width - cells.length).fill(null),
    ]);
    const policy = readPolicy(
      square.length > 0 ? square : null,
      segment,
      years,
      `${table.name}, ${header[column]}`
    );
    return policy.ok ? policy : failure(...policy.faults.map((each) => inTable(each, filled)));
  });
};
