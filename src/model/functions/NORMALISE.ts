import { asRows, columns } from "../../core/catalogue/arguments/columnsArgument";
import { optionalVector } from "../../core/catalogue/arguments/numbersArgument";
import { choice } from "../../core/catalogue/arguments/wordArguments";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { gather, success, then } from "../../core/fault";
import { normalisationIds, normalisations } from "../../core/index/normalise/normalisations";
import { normaliseColumn } from "../../core/index/normalise/normaliseColumn";
import { sources } from "../sources";
import { perColumn, readDirections } from "./perColumn";

const methods = normalisations
  .map(({ id, formula, doc, parameters }) => {
    const list = parameters.map(
      ({ label, default: value }, p) =>
        `P${p + 1} ${label}${value === undefined ? "" : `, ${value} if left out`}`
    );
    return `${id}: ${formula}. ${doc}${list.length > 0 ? ` (${list.join("; ")}.)` : ""}`;
  })
  .join("\n\n");

const parameter = (place: string) =>
  optionalVector({
    otherwise: "what the method says",
    doc: `${place} parameter of the method, one for all columns or one a column.`,
  });

export const NORMALISE = defineFunction({
  id: "NORMALISE",
  group: "compositeIndices",
  purpose: "Indicators brought to a common scale, larger being better.",
  help: `Formulas are for a direction of 1; with -1 the indicator counts the other way round. Missing cells stay missing. A column whose values are all the same is an error where the method needs a spread.\n\n${methods}`,
  arguments: {
    data: columns({
      doc: "Numbers with units in rows and indicators in columns; blanks are missing.",
    }),
    method: choice({
      choices: normalisationIds,
      default: "minmax",
      doc: "Method of normalisation.",
    }),
    direction: optionalVector({
      low: -1,
      high: 1,
      otherwise: "1",
      doc: "1 where more is better, -1 where less is; one for all columns or one a column.",
    }),
    p1: parameter("First"),
    p2: parameter("Second"),
    p3: parameter("Third"),
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "The normalised data, in the shape of the data.",
  },
  sources: [sources.oecd2008],
  examples: [
    {
      say: "Two indicators, of which less of the second is better.",
      args: [
        [
          [2, 30],
          [4, 10],
          [3, null],
        ],
        "minmax",
        [[1, -1]],
      ],
      value: [
        [0, 0],
        [100, 100],
        [50, null],
      ],
    },
    {
      say: "Fixed goalposts; what lies beyond is cut.",
      args: [[[0.2], [0.5], [0.9]], "goalposts", null, 0.1, 0.6],
      value: [[20], [80], [100]],
    },
  ],
  evaluate: ({ data, method, direction, ...given }) =>
    then(readDirections(direction, data.length), (directions) =>
      then(
        gather(Object.entries(given).map(([name, list]) => perColumn(list, data.length, name))),
        (lists) =>
          then(
            gather(
              data.map((column, c) =>
                normaliseColumn(
                  column,
                  {
                    method,
                    direction: directions[c] ?? 1,
                    parameters: lists.map((list) => list[c]),
                  },
                  { name: "data", column: c + 1 }
                )
              )
            ),
            (found) => success(asRows(found))
          )
      )
    ),
});
