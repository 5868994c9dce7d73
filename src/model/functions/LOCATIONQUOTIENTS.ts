import { matrix } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { locationQuotients } from "../indicators/locationQuotient";
import { sources } from "../sources";

export const LOCATIONQUOTIENTS = defineFunction({
  id: "LOCATIONQUOTIENTS",
  group: "agglomeration",
  purpose: "Location quotients of every industry in every region, from a table of employment.",
  help: "Totals are those of the table, so it must hold all regions and all industries, or a last row and column for the rest. Each quotient is the industry's share in the region over its share in the whole table: 1 where they are equal. A region or an industry without workers has no quotient.",
  arguments: {
    employment: matrix({ low: 0, doc: "Workers; rows are regions, columns are industries." }),
  },
  result: {
    type: "number",
    dimensionality: "matrix",
    doc: "A quotient for every cell of the table, in the same shape.",
  },
  sources: [sources.florence1939],
  examples: [
    {
      say: "Two regions, two industries.",
      args: [
        [
          [30, 70],
          [20, 280],
        ],
      ],
      value: [
        [2.4, 0.8],
        [0.533333, 1.066667],
      ],
    },
  ],
  evaluate: ({ employment }) => locationQuotients(employment),
});
