import { shapeOf } from "../../core/catalogue/arguments/numberArgument";
import { matrix, optionalVector, vector } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success, type CellValue, type Fault } from "../../core/fault";
import { multipliers } from "../market/leontief";
import { sources } from "../sources";
import { headersArgument, lengthFaults } from "./arguments";

const names = ["sector", "outputMultiplier", "employmentMultiplier"] as const;

const shapeFaults = (rows: readonly (readonly number[])[]): readonly Fault[] =>
  rows.every((row) => row.length === rows.length)
    ? []
    : [
        fault(
          "wrongShape",
          { name: "transactions" },
          { found: shapeOf(rows), expected: "as many columns as rows, in the same order" }
        ),
      ];

export const LEONTIEF = defineFunction({
  id: "LEONTIEF",
  group: "economicSpace",
  purpose: "Output and employment multipliers of the sectors of an input-output table.",
  help: "The output multiplier of a sector is the output of all sectors that a unit of final demand for it calls forth: a column sum of the Leontief inverse. The employment multiplier (type I) is the workers in all sectors for the same unit of final demand, in the money of the table: without the jobs that spent wages create. Divide it by the sector's own workers per unit of output to get the jobs in all sectors for one in the sector. Only purchases inside the country may stand in transactions: what is imported leaks out. A table that uses up more than it makes is refused.",
  arguments: {
    transactions: matrix({
      low: 0,
      doc: "Sales between sectors: a row sells, a column buys, in one order and one money.",
    }),
    totalOutput: vector({ low: 0, aboveLow: true, doc: "Total output of each sector." }),
    employment: optionalVector({
      low: 0,
      otherwise: "no employment multipliers",
      doc: "Workers of each sector.",
    }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a sector: output multiplier, and employment multiplier where employment is given.",
  },
  sources: [sources.leontief1986],
  examples: [
    {
      say: "Two sectors; by hand the inverse is {1.2541,0.3300;0.2640,1.1221}.",
      args: [
        [
          [150, 500],
          [200, 100],
        ],
        [[1000], [2000]],
        [[50], [40]],
      ],
      value: [[...names], [1, 1.518152, 0.067987], [2, 1.452145, 0.038944]],
    },
  ],
  evaluate: ({ transactions, totalOutput, employment, headers }) => {
    const faults = [
      ...shapeFaults(transactions),
      ...lengthFaults(
        { totalOutput, ...(employment ? { employment } : {}) },
        transactions.length,
        "the rows of transactions"
      ),
    ];
    if (faults.length > 0) return failure(...faults);
    const found = multipliers({ transactions, totalOutput }, employment);
    if (!found)
      return failure(
        fault(
          "undefinedResult",
          { name: "transactions" },
          {
            found: "an economy that uses up more than it makes",
            expected: "purchases below total output in every sector",
          }
        )
      );
    const width = found.employment ? names.length : names.length - 1;
    const rows = found.output.map((output, i): CellValue[] =>
      [i + 1, output, found.employment?.[i] ?? ""].slice(0, width)
    );
    return success([...(headers ? [names.slice(0, width)] : []), ...rows]);
  },
});
