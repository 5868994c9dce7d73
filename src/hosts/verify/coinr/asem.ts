import type { Cells, Result } from "../../../core/fault";
import { buildFramework } from "../../../core/index/framework/buildFramework";
import type { Framework } from "../../../core/index/framework/framework";
import type { ForeignIndex } from "../../../core/index/exchange/foreignIndex";
import { readCoinr } from "../../../core/index/exchange/readCoinr";
import {
  columnOf,
  pickUnits,
  withColumns,
  type IndicatorData,
} from "../../../core/index/indicatorData";
import { buildIndex, type BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import type { DataStep, StepName } from "../../../core/index/pipeline/record";
import { recordOf } from "../../../core/index/pipeline/recordOf";
import { defaultTreatment } from "../../../core/index/treat/treatColumn";
import type { OurTable, ReadReference, ReferenceTable } from "./check";

/** The value of a result that these data must give. */
export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults.slice(0, 3)));
  return result.value;
};

const cellsOf = ({ header, rows }: ReferenceTable): Cells => [header, ...rows];

/** COINr keeps its units in the order of their codes. */
const inOrder = (data: IndicatorData): IndicatorData =>
  pickUnits(
    data,
    [...data.units.keys()].sort((a, b) => ((data.units[a] ?? "") < (data.units[b] ?? "") ? -1 : 1))
  );

/** The data set with its framework. */
export interface Asem extends ForeignIndex {
  readonly framework: Framework;
}

export const asem = (read: ReadReference, iData = "inputs/iData.csv"): Asem => {
  const found = must(readCoinr(cellsOf(read(iData)), cellsOf(read("inputs/iMeta.csv"))));
  const framework = must(buildFramework(found.nodes, "iMeta"));
  return { ...found, data: inOrder(found.data), framework };
};

/** The steps of COINr's example. */
const exampleSteps = (denominators: Asem["denominators"]): readonly DataStep[] => [
  { step: "denominate", denominators },
  { step: "impute", filling: "mean", by: "group", group: "EurAsia_group" },
  { step: "screen", by: "coverage", minCoverage: 0.9, minNonZero: 0 },
  { step: "treat", treatment: defaultTreatment, exceptions: {} },
];

/** COINr's example, built by us. */
export const example = (read: ReadReference): BuiltIndex => {
  const { framework, data, denominators } = asem(read);
  return must(buildIndex(recordOf(framework, exampleSteps(denominators)), data));
};

/** The data after a step, the indicators alone. */
export const after = (index: BuiltIndex, name: StepName): IndicatorData => {
  const stage = index.stages.find(({ step }) => step.step === name);
  if (!stage) throw new Error(`There is no step ${name}.`);
  return name === "aggregate" ? stage.data : onlyIndicators(stage.data, index.tree.indicators);
};

export const onlyIndicators = (data: IndicatorData, codes: readonly string[]): IndicatorData =>
  withColumns(
    data,
    codes,
    codes.map((code) => columnOf(data, code))
  );

/** A file with a row a unit as data; NaN where nothing is. */
export const dataIn = (table: ReferenceTable, unit = "uCode"): IndicatorData => {
  const key = table.header.indexOf(unit);
  const codes = table.header.filter((_, c) => c !== key);
  return {
    units: table.rows.map((row) => row[key] ?? ""),
    codes,
    columns: codes.map((code) => {
      const c = table.header.indexOf(code);
      return Float64Array.from(table.rows, (row) => {
        const text = row[c] ?? "";
        return text === "" ? NaN : Number(text);
      });
    }),
  };
};

/** A row a unit, a column an indicator. */
export const unitTable = ({ units, codes, columns }: IndicatorData): OurTable => ({
  header: ["uCode", ...codes],
  rows: units.map((unit, i) => [unit, ...columns.map((column) => column[i] ?? NaN)]),
});

/** How many levels a node stands above its indicators, these being 1. */
export const levelOf = ({ children }: Framework, code: string): number =>
  1 +
  Math.max(
    0,
    ...(children.get(code) ?? []).map((child) => levelOf({ children } as Framework, child))
  );

/** The codes of a level. */
export const codesAt = (framework: Framework, level: number): readonly string[] =>
  [...framework.nodes.keys()].filter((code) => levelOf(framework, code) === level);

/** The node above a code, `level` being that of the node wanted. */
export const ancestorAt = (framework: Framework, code: string, level: number): string => {
  let found = code;
  while (levelOf(framework, found) < level) found = framework.nodes.get(found)?.parent ?? "";
  return found;
};
