import { firstFree } from "../catalogue/firstFree";
import { success, then, type CellValue, type Result } from "../fault";
import { ranks } from "../numeric/ranks";
import { contributions } from "./analyse/contributions";
import { columnOf, withColumns, type IndicatorData } from "./indicatorData";
import { scoresOf, unitsOf, type BuiltIndex } from "./pipeline/buildIndex";
import { weightsOf } from "./pipeline/weightsOf";
import { availability } from "./screen/availability";
import { effectiveWeights } from "./weights/effectiveWeights";

/** A result with the names of its columns. */
export interface IndexTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

const cell = (x: number | undefined): CellValue => (x === undefined || Number.isNaN(x) ? null : x);

/** A header of the table's own beside those of codes, with a number where a code is called so: `rank 2`. */
const ownHeader = (name: string, codes: readonly string[]): string =>
  firstFree(name, codes, (taken, number) => `${taken} ${number}`);

const byUnit = (
  units: readonly string[],
  header: readonly string[],
  columns: readonly ArrayLike<number>[]
): IndexTable => ({
  header: [ownHeader("unit", header), ...header],
  rows: units.map((unit, i) => [unit, ...columns.map((column) => cell(column[i]))]),
});

/** Share of the indicators known of each unit that is left, before anything was filled in. */
const coverageOf = (index: BuiltIndex): readonly number[] => {
  const codes = index.tree.indicators;
  const raw = withColumns(
    index.input,
    codes,
    codes.map((code) => columnOf(index.input, code))
  );
  const screened = index.stages.map(({ report }) => report).find(({ step }) => step === "screen");
  const coverage = availability(raw).map((unit) => unit.coverage);
  return screened?.step === "screen"
    ? coverage.filter((_, i) => screened.units[i]?.included)
    : coverage;
};

/** Aggregates from the top downwards, then the rank of the top and the coverage. */
const scoreTable = (index: BuiltIndex): IndexTable => {
  const codes = [...index.tree.aggregates].reverse();
  return byUnit(
    unitsOf(index),
    [...codes, ownHeader("rank", codes), ownHeader("coverage", codes)],
    [
      ...codes.map((code) => scoresOf(index, code)),
      ranks(scoresOf(index), "descending", "min"),
      coverageOf(index),
    ]
  );
};

const normalisedTable = (index: BuiltIndex): IndexTable => {
  const codes = index.tree.indicators;
  return byUnit(
    unitsOf(index),
    codes,
    codes.map((code) => scoresOf(index, code))
  );
};

const weightTable = ({ tree, stages }: BuiltIndex): IndexTable => {
  const weights = weightsOf(stages);
  const effective = effectiveWeights(tree, weights);
  return {
    header: ["code", "parent", "weight", "effectiveWeight"],
    rows: [...tree.nodes.values()].map(({ code, parent }) => [
      code,
      parent,
      cell(weights[code]),
      cell(effective.get(code)),
    ]),
  };
};

const contributionTable = ({ units, codes, columns }: IndicatorData): IndexTable =>
  byUnit(units, codes, columns);

export const indexOutputs = ["scores", "normalised", "weights", "contributions"] as const;

/** What of an index is shown. */
export type IndexOutput = (typeof indexOutputs)[number];

/** An index as a table for cells; what is missing is a blank cell. */
export const indexTable = (index: BuiltIndex, output: IndexOutput): Result<IndexTable> => {
  switch (output) {
    case "scores":
      return success(scoreTable(index));
    case "normalised":
      return success(normalisedTable(index));
    case "weights":
      return success(weightTable(index));
    case "contributions":
      return then(contributions(index), (found) => success(contributionTable(found)));
  }
};
