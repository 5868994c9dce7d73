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
  type Where,
} from "../../core/fault";
import { readPolicy } from "../cluster/readPolicy";
import type { OwnLevers } from "../cluster/clusterPolicy";
import type { Policy } from "../cluster/policy";
import { leverIds, levers, type LeverId } from "../levers/levers";
import type { SegmentInputs } from "../segments/simulationInputs";
import { sameSegment, type Exception, type ScenarioLevers } from "./scenarioLevers";
import { describingHeaders, isTodayWord, readRowName, type RowName } from "./tableWords";
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
    const name = String(row[0] ?? "").trim();
    const { lever, segment } = readRowName(name);
    return name === "" || (leverIds.includes(lever as LeverId) && segment !== "")
      ? []
      : [
          fault(
            "unknownName",
            { name, row: r + 2, column: 1 },
            { found: name, guess: nearest(lever, leverIds) ?? "" }
          ),
        ];
  });
  const scenarios = header.filter(
    (word) => word !== "" && !describing.includes(word.toLowerCase())
  );
  return unknown.length > 0 ? failure(...unknown) : success({ name, scenarios, cells });
};

/** A table whose rows name no segments but these. */
export const checkSegments = (
  table: ScenarioTable,
  labels: readonly string[]
): Result<ScenarioTable> => {
  const unknown = table.cells.slice(1).flatMap((row, r): Fault[] => {
    const { segment } = readRowName(String(row[0] ?? ""));
    if (segment === undefined || labels.some((label) => sameSegment(label, segment))) return [];
    const where = { name: table.name, row: r + 2, column: 1 };
    return [fault("unknownName", where, { found: segment, guess: nearest(segment, labels) ?? "" })];
  });
  return unknown.length > 0 ? failure(...unknown) : success(table);
};

/** A lever's cell as the cells of a policy range: one value, or one a year. */
const leverRow = (
  lever: string,
  value: CellValue,
  years: number,
  where: Where
): Result<readonly CellValue[]> => {
  const declared = levers[lever as LeverId];
  return typeof value === "string" && !isChoiceLever(declared) && /[=:]/.test(value)
    ? then(readYearlyText(value, years, where), (values) => success([lever, ...values]))
    : success([lever, value]);
};

/** A lever that a scenario sets, with its cell. */
interface FilledRow extends RowName {
  readonly value: CellValue;
  readonly where: Where;
}

/** A fault of the policy at the cell of the table from which its row was taken. */
const inTable = (each: Fault, rows: readonly FilledRow[]): Fault => {
  const where = each.where.row === undefined ? undefined : rows[each.where.row - 1]?.where;
  return where ? { ...each, where } : each;
};

/** What a scenario is read for. */
interface Reading {
  readonly segment: SegmentInputs;
  readonly years: number;
  /** How the user knows the scenario. */
  readonly name: string;
}

const policyOfRows = (
  rows: readonly FilledRow[],
  { segment, years, name }: Reading
): Result<Policy> =>
  then(
    gather(rows.map(({ lever, value, where }) => leverRow(lever, value, years, where))),
    (filled) => {
      const width = Math.max(2, ...filled.map(({ length }) => length));
      const square = filled.map((cells) => [
        ...cells,
        ...Array<null>(width - cells.length).fill(null),
      ]);
      const policy = readPolicy(square.length > 0 ? square : null, segment, years, name);
      return policy.ok ? policy : failure(...policy.faults.map((each) => inTable(each, rows)));
    }
  );

/** What a segment has of its own: read together with what is for all, whose weights it may change. */
const exceptionOf = (
  segment: string,
  own: readonly FilledRow[],
  all: readonly FilledRow[],
  reading: Reading
): Result<Exception> => {
  const others = all.filter(({ lever }) => own.every((each) => each.lever !== lever));
  const set = own.filter(({ value }) => !isTodayWord(value));
  return then(policyOfRows([...others, ...set], reading), (policy) => {
    const levers = own.map(({ lever, value }) => [
      lever,
      isTodayWord(value) ? null : policy[lever as LeverId],
    ]);
    return success({ segment, levers: Object.fromEntries(levers) as OwnLevers });
  });
};

const filledRows = ({ name, cells }: ScenarioTable, column: number): readonly FilledRow[] =>
  cells.slice(1).flatMap((row, r): FilledRow[] => {
    const named = readRowName(String(row[0] ?? "").trim());
    const value = row[column] ?? null;
    const where = { name, row: r + 2, column: column + 1, header: named.lever };
    return named.lever === "" || isBlank(value) ? [] : [{ ...named, value, where }];
  });

const leversOfRows = (rows: readonly FilledRow[], reading: Reading): Result<ScenarioLevers> => {
  const all = rows.filter(({ segment }) => segment === undefined);
  const named = rows.flatMap(({ segment }) => segment ?? []);
  const segments = named.filter((each, i) => named.findIndex((a) => sameSegment(a, each)) === i);
  return then(policyOfRows(all, reading), (policy) => {
    const exceptions = segments.map((label) => {
      const own = rows.filter(
        ({ segment }) => segment !== undefined && sameSegment(segment, label)
      );
      return exceptionOf(label, own, all, reading);
    });
    return then(gather(exceptions), (found) => success({ policy, exceptions: found }));
  });
};

/** What one scenario of the table sets. */
export const leversOfScenario = (
  table: ScenarioTable,
  scenario: string,
  segment: SegmentInputs,
  years: number
): Result<ScenarioLevers> => {
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
  const name = `${table.name}, ${header[column]}`;
  return leversOfRows(filledRows(table, column), { segment, years, name });
};
