import { readChoice } from "../../core/catalogue/arguments/readChoice";
import { readNumber } from "../../core/catalogue/arguments/readNumber";
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
import { levers, type LeverId } from "../../model/levers/levers";
import { parameters, type ParameterId } from "../../model/parameters";
import type { Exception } from "../../model/scenarios/scenarioLevers";
import { isTodayWord, readRowName } from "../../model/scenarios/tableWords";
import { readYearlyText } from "../../model/scenarios/yearlyText";
import type { Language } from "../../locales";
import {
  assumptionHeader,
  assumptionList,
  type Assumption,
  type AssumptionColumn as Column,
} from "./assumptionList";
import type { CopyRecord } from "./copyRecord";
import { portable } from "./portableNumber";
import type { SharedScenario } from "./scenarioCode";

const longestHorizon = 30;

/** A row of the sheet: what stands in its columns, and where they are. */
interface Row {
  readonly cell: (column: Column) => CellValue;
  readonly at: (column: Column) => Where;
}

const rowsOf = (cells: Cells, name: string, language: Language): Result<readonly Row[]> => {
  const header = (cells[0] ?? []).map((cell) => String(cell ?? "").trim());
  const place = (column: Column): number => header.indexOf(assumptionHeader(column, language));
  const missing = (["id", "value", "unit"] as const).filter((column) => place(column) < 0);
  if (missing.length > 0)
    return failure(
      ...missing.map((column) =>
        fault(
          "columnMissing",
          { name },
          { expected: assumptionHeader(column, language), found: header.filter(Boolean).join(", ") }
        )
      )
    );
  return success(
    cells.slice(1).map((row, r): Row => {
      const id = String(row[place("id")] ?? "");
      return {
        cell: (column) => row[place(column)] ?? null,
        at: (column) => ({ name, row: r + 2, column: place(column) + 1, header: id }),
      };
    })
  );
};

const leverValue = (id: LeverId, value: CellValue, where: Where): Result<unknown> => {
  const lever = levers[id];
  if (isChoiceLever(lever)) return readChoice(String(value), lever.choices, where);
  const rule = { low: lever.range[0], high: lever.range[1] };
  if (typeof value !== "string" || !lever.yearly || !/[=:]/.test(value))
    return readNumber(value, rule, where);
  return then(readYearlyText(value, longestHorizon, where), (values) =>
    gather(
      values.map((each): Result<number | null> =>
        each === null ? success(null) : readNumber(each, rule, where)
      )
    )
  );
};

const constantValue = (known: Assumption, value: CellValue, where: Where): Result<undefined> =>
  value === portable(known.value)
    ? success(undefined)
    : failure(
        fault("limitsViolated", where, {
          found: `${known.id} is ${value}`,
          expected: `${known.value}, which is held fixed`,
        })
      );

const isOwn = ({ id }: { readonly id: string }): boolean => readRowName(id).segment !== undefined;

const leverOf = (known: Assumption, value: CellValue, where: Where): Result<unknown> =>
  isOwn(known) && isTodayWord(value)
    ? success(null)
    : leverValue(readRowName(known.id).lever as LeverId, value, where);

/** The value of a row; `undefined` where it is what it always is. */
const valueOf = (known: Assumption, row: Row): Result<unknown> => {
  const [value, where] = [row.cell("value"), row.at("value")];
  if (known.kind === "constant") return constantValue(known, value, where);
  if (value === null || value === "") return success(undefined);
  if (known.kind === "lever") return leverOf(known, value, where);
  const { limits, default: normal } = parameters[known.id as ParameterId];
  return then(readNumber(value, { low: limits[0], high: limits[1] }, where), (number) =>
    success(number === normal ? undefined : number)
  );
};

const unitFaults = (known: Assumption, row: Row): readonly Fault[] => {
  const found = String(row.cell("unit") ?? "").trim();
  return found === known.unit
    ? []
    : [fault("wrongUnit", row.at("unit"), { found, expected: known.unit })];
};

interface Read {
  readonly kind: Assumption["kind"];
  readonly id: string;
  readonly value: unknown;
}

const readRow = (
  row: Row,
  known: readonly Assumption[],
  { sheets: { copy } }: Language
): Result<Read> => {
  const id = String(row.cell("id") ?? "").trim();
  const kind = String(row.cell("kind") ?? "").trim();
  const one = known.find(
    (each) => each.id === id && (kind === "" || copy.assumptions.kinds[each.kind] === kind)
  );
  if (!one) {
    const guess =
      nearest(
        id,
        known.map((each) => each.id)
      ) ?? "";
    return failure(fault("unknownName", row.at("id"), { found: id, guess }));
  }
  const unit = unitFaults(one, row);
  if (unit.length > 0) return failure(...unit);
  return then(valueOf(one, row), (value) => success({ kind: one.kind, id, value }));
};

/** Values by their ids, but for those that stay as they always are. */
const valuesOf = (read: readonly Read[], kind: Assumption["kind"]): Record<string, unknown> =>
  Object.fromEntries(
    read
      .filter((each) => each.kind === kind && !isOwn(each) && each.value !== undefined)
      .map(({ id, value }) => [id, value])
  );

/** The levers that single segments have of their own; one without a value is as for all. */
const exceptionsOf = (read: readonly Read[]): readonly Exception[] => {
  const own = read.flatMap(({ id, value }) => {
    const { lever, segment } = readRowName(id);
    return segment === undefined || value === undefined ? [] : [{ segment, lever, value }];
  });
  return [...new Set(own.map(({ segment }) => segment))].map((segment) => ({
    segment,
    levers: Object.fromEntries(
      own.filter((each) => each.segment === segment).map(({ lever, value }) => [lever, value])
    ),
  }));
};

/** A sheet of assumptions, as it came back, read as a scenario. Every mistake names its cell. */
export const readAssumptions = (
  cells: Cells,
  name: string,
  record: CopyRecord,
  language: Language
): Result<SharedScenario> =>
  then(rowsOf(cells, name, language), (rows) => {
    const known = assumptionList({ ...record, policy: {}, parameters: {} }, language);
    const filled = rows.filter((row) => String(row.cell("id") ?? "").trim() !== "");
    return then(gather(filled.map((row) => readRow(row, known, language))), (read) =>
      success({
        title: record.title,
        policy: valuesOf(read, "lever"),
        exceptions: exceptionsOf(read),
        parameters: valuesOf(read, "parameter"),
      })
    );
  });
