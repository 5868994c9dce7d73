import type { LabSegment } from "../../../app/labData";
import { outcomes, type OutcomeId } from "../../../model/outcomes";
import { amount, score } from "../format";
import { text } from "../text";

/** In what an outcome of a segment is counted. */
export interface Measure {
  /** Is it in natural units, such as workers? */
  readonly natural: boolean;
  /** In words; empty where the number speaks for itself. */
  readonly unit: string;
  /** What the base year without the policy is in that unit. */
  readonly unitOfOne: number;
  readonly written: (number: number) => string;
}

const indexBase = 100;

/** The unit of a column, or of a base year that is an index. */
export const measureIn = (column: string | undefined, unitOfOne: number): Measure => {
  const words = text.scenarios;
  return column === undefined
    ? { natural: false, unit: words.baseYear, unitOfOne, written: score }
    : { natural: true, unit: words.units[column] ?? "", unitOfOne, written: amount };
};

/** Natural units where the table has the base year's number, else the base year as 100. */
export const measureOf = ({ row }: LabSegment, id: OutcomeId): Measure => {
  const column = outcomes[id].natural;
  const numbers = row.numbers as Readonly<Record<string, number | undefined>>;
  const base = column === undefined ? undefined : numbers[column];
  return column === undefined || base === undefined
    ? measureIn(undefined, indexBase)
    : measureIn(column, base);
};
