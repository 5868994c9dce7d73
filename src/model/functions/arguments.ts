import { asCells, type Argument } from "../../core/catalogue/arguments/argument";
import { number } from "../../core/catalogue/arguments/numberArgument";
import { flag } from "../../core/catalogue/arguments/wordArguments";
import { fault, type Fault } from "../../core/fault";
import type { ParameterValues } from "../parameters";
import { readParameters } from "../parameters/readParameters";
import { readSegments, type SegmentTable } from "../segments/segmentRow";

/** A Segments table with its header row. */
export const segmentsArgument: Argument<SegmentTable> = {
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  optional: false,
  expects: "a table with a header row and a row for each segment",
  doc: "The Segments table with its header row; columns may stand in any order.",
  read: (input, where) => readSegments(asCells(input), where.name ?? "segments"),
};

/** Lists that are not as long as they must be, each by its argument's name. */
export const lengthFaults = (
  lists: Readonly<Record<string, readonly unknown[]>>,
  count: number,
  as: string
): readonly Fault[] =>
  Object.entries(lists).flatMap(([name, list]) =>
    list.length === count
      ? []
      : [
          fault(
            "lengthsDiffer",
            { name },
            { found: list.length, expected: `${count}, as many as ${as}` }
          ),
        ]
  );

/** Parameters that differ from the default, as two columns of names and values. */
export const parametersArgument: Argument<ParameterValues> = {
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  optional: true,
  otherwise: "the documented defaults",
  expects: "two columns: a parameter's name and its value",
  doc: "Parameters that differ from the default, in two columns of name and value.",
  read: (input) => readParameters(input),
};

/** The last argument of every function that spills a table. */
export const headersArgument = flag({
  default: true,
  doc: "Put the names of the columns above the result (TRUE or FALSE).",
});

/** Years after the base year. */
export const yearsArgument = number({
  low: 1,
  high: 30,
  default: 15,
  doc: "Number of years after the base year, 1 to 30.",
});

/** How often a heavy function draws what is uncertain. */
export const drawsArgument = (usual: number): Argument<number> =>
  number({
    low: 10,
    high: 100000,
    whole: true,
    default: usual,
    doc: "Number of draws, 10 to 100,000. More are surer and take longer.",
  });

/** The seed of everything that is drawn. */
export const seedArgument = number({
  low: 0,
  high: 4294967295,
  whole: true,
  default: 1,
  doc: "A whole number that decides all draws: the same seed gives the same result.",
});
