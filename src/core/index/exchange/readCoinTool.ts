import {
  failure,
  fault,
  success,
  type Cells,
  type CellValue,
  type Fault,
  type Result,
} from "../../fault";
import type { FrameworkNode } from "../framework/framework";
import { plainNode, type ForeignIndex } from "./foreignIndex";

/** Where the COIN Tool keeps what, counted from 0 in its sheet Database; indicators go to the right. */
const place = Object.freeze({
  firstIndicator: 4,
  weightRow: 6,
  directionRow: 7,
  /** Codes of index, sub-index, pillar and sub-pillar of each indicator, from the top downwards. */
  groupRows: [10, 11, 12, 13],
  codeRow: 15,
  firstUnitRow: 16,
  unitColumn: 2,
  unitNameColumn: 1,
});

/** In its sheet Framework: a code and the weight of its node. */
const [codeColumn, weightColumn] = [2, 4];

const at = (cells: Cells, row: number, column: number): CellValue => cells[row]?.[column] ?? null;
const textOf = (cell: CellValue): string => String(cell ?? "").trim();
const isNothing = (cell: CellValue): boolean => /^(n\/a|na)?$/i.test(textOf(cell));

interface Indicator {
  readonly column: number;
  readonly code: string;
  /** Codes above it, from the top downwards; levels that do not divide anything are left out. */
  readonly above: readonly string[];
}

const unitRows = (database: Cells): readonly number[] =>
  [...database.keys()].filter(
    (row) => row >= place.firstUnitRow && !isNothing(at(database, row, place.unitNameColumn))
  );

const indicatorColumns = (database: Cells, units: readonly number[]): readonly number[] =>
  [...(database[place.codeRow] ?? []).keys()].filter(
    (column) =>
      column >= place.firstIndicator &&
      !isNothing(at(database, place.codeRow, column)) &&
      units.some((row) => !isNothing(at(database, row, column)))
  );

/** The top, and every level below it that has more than one group. */
const levelRows = (database: Cells, columns: readonly number[]): readonly number[] =>
  place.groupRows.filter((row, level) => {
    const groups = new Set(columns.map((column) => textOf(at(database, row, column))));
    return level === 0 || groups.size > 1;
  });

const indicatorsOf = (database: Cells, units: readonly number[]): readonly Indicator[] => {
  const columns = indicatorColumns(database, units);
  const levels = levelRows(database, columns);
  return columns.map((column) => ({
    column,
    code: textOf(at(database, place.codeRow, column)),
    above: levels.map((row) => textOf(at(database, row, column))).filter((code) => code !== ""),
  }));
};

const numberAt = (cells: Cells, row: number, column: number): number | undefined => {
  const cell = at(cells, row, column);
  return typeof cell === "number" ? cell : undefined;
};

const aggregateWeights = (framework: Cells): ReadonlyMap<string, number> =>
  new Map(
    framework.flatMap((row): [string, number][] => {
      const weight = row[weightColumn];
      return typeof weight === "number" ? [[textOf(row[codeColumn] ?? null), weight]] : [];
    })
  );

const nodesOf = (
  database: Cells,
  framework: Cells,
  indicators: readonly Indicator[]
): readonly FrameworkNode[] => {
  const weights = aggregateWeights(framework);
  const nodes = new Map<string, FrameworkNode>();
  for (const { above } of indicators)
    above.forEach((code, level) => {
      const parent = level === 0 ? null : (above[level - 1] ?? null);
      if (!nodes.has(code)) nodes.set(code, plainNode(code, parent, weights.get(code) ?? 1, 1));
    });
  for (const { code, column, above } of indicators) {
    const weight = numberAt(database, place.weightRow, column) ?? 1;
    const direction = numberAt(database, place.directionRow, column) === -1 ? -1 : 1;
    nodes.set(code, plainNode(code, above.at(-1) ?? null, weight, direction));
  }
  return [...nodes.values()];
};

/**
 * Reads the sheets Database and Framework of the JRC's COIN Tool, each from its cell A1 on: codes,
 * weights, directions and groups above the data, units from row 17. Goalposts are not read.
 */
export const readCoinTool = (database: Cells, framework: Cells): Result<ForeignIndex> => {
  const units = unitRows(database);
  const indicators = indicatorsOf(database, units);
  if (units.length === 0 || indicators.length === 0)
    return failure(fault("emptyTable", { name: "Database" }));
  const faults: Fault[] = [];
  const columns = indicators.map(({ column, code }) =>
    Float64Array.from(units, (row) => {
      const cell = at(database, row, column);
      if (typeof cell === "number") return cell;
      if (!isNothing(cell))
        faults.push(
          fault(
            "notANumber",
            { name: "Database", row: row + 1, column: column + 1, header: code },
            { found: textOf(cell), expected: "a number" }
          )
        );
      return NaN;
    })
  );
  if (faults.length > 0) return failure(...faults);
  return success({
    nodes: nodesOf(database, framework, indicators),
    data: {
      units: units.map(
        (row) =>
          textOf(at(database, row, place.unitColumn)) ||
          textOf(at(database, row, place.unitNameColumn))
      ),
      codes: indicators.map(({ code }) => code),
      columns,
    },
    rows: units.map((row) => row + 1),
    denominators: {},
    warnings: [],
  });
};
