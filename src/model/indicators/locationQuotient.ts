import { failure, fault, success, type Fault, type Result } from "../../core/fault";
import { sum } from "../../core/numeric/sum";

/**
 * Location quotient (e_ij/e_j)/(e_i/e): how much larger an industry's share of employment is in a
 * region than in the country; 1 where they are equal. Not finite where a total is 0.
 * Source: Florence (1939).
 */
export const locationQuotient = (
  localIndustry: number,
  localTotal: number,
  industryTotal: number,
  grandTotal: number
): number => localIndustry / localTotal / (industryTotal / grandTotal);

const emptyLine = (totals: readonly number[], side: "row" | "column"): readonly Fault[] =>
  totals.flatMap((total, i) =>
    total > 0
      ? []
      : [
          fault(
            "zeroDenominator",
            { name: "employment", [side]: i + 1 },
            { names: `the employment of this ${side}` }
          ),
        ]
  );

/** The location quotient of every cell of a table, rows regions, columns industries. */
export const locationQuotients = (
  employment: readonly (readonly number[])[]
): Result<number[][]> => {
  const regions = employment.map((row) => sum(row));
  const industries = (employment[0] ?? []).map((_, c) => sum(employment.map((row) => row[c] ?? 0)));
  const faults = [...emptyLine(regions, "row"), ...emptyLine(industries, "column")];
  if (faults.length > 0) return failure(...faults);
  const total = sum(regions);
  return success(
    employment.map((row, r) =>
      row.map((workers, c) =>
        locationQuotient(workers, regions[r] ?? NaN, industries[c] ?? NaN, total)
      )
    )
  );
};
