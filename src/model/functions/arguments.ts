import {
  asCells,
  type Argument,
  type ArgumentInput,
} from "../../core/catalogue/arguments/argument";
import { number } from "../../core/catalogue/arguments/numberArgument";
import { cells, flag } from "../../core/catalogue/arguments/wordArguments";
import { failure, fault, success, type Fault } from "../../core/fault";
import type { IndexMethods } from "../../core/index/methods";
import { readMethods } from "../../core/index/readMethods";
import type { ParameterValues } from "../parameters";
import { readParameters } from "../parameters/readParameters";
import { nearest } from "../../core/catalogue/nearest";
import { outcomeIds, type OutcomeId } from "../outcomes";
import { readNamedSegment } from "../segments/readNamedSegment";
import type { SegmentForSimulation } from "../segments/segmentInputs";
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

/** How an index is made where its framework leaves it open, as two columns of names and choices. */
export const methodsArgument: Argument<IndexMethods> = {
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  optional: true,
  otherwise: "the usual methods",
  expects: "two columns: a method's name and what is chosen",
  doc: "Methods for what the framework leaves open, in two columns of name and choice: minCoverage (0 to 1), fill (none, mean, median), treat (none, winsorise), normalise (such as zscore or minmax:1:100), weigh (given, equal, principalComponent, equalImportance), aggregate (such as geometric).",
  read: (input, where) => readMethods(input, where.name ?? "methods"),
};

/** The last argument of every function that spills a table, but for what was added later. */
export const headersArgument = flag({
  default: true,
  doc: "Put the names of the columns above the result (TRUE or FALSE).",
});

/** Years after the base year. */
export const yearsArgument = number({
  low: 1,
  high: 30,
  whole: true,
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

/** One segment by the names of its columns. */
export const segmentArgument: Argument<SegmentForSimulation> = {
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  optional: false,
  expects: "two columns: the name of a segment's column and its value",
  doc: "The segment in two columns of name and value, named as the columns of the Segments table; what is not given is at its documented default.",
  read: (input) => readNamedSegment(input),
};

/** Levers by name. A blank range is no policy, and so is what is left out where that is possible. */
export const leversArgument = (doc: string, otherwise?: string): Argument<ArgumentInput> =>
  cells({
    expects: "two or more columns: a lever's name and its value, or one value a year",
    ...(otherwise === undefined ? {} : { otherwise }),
    doc,
  });

const outcomeCalled = (word: string): OutcomeId | undefined =>
  outcomeIds.find((id) => id.toLowerCase() === word.toLowerCase());

/** The name of one outcome. */
export const outcomeArgument: Argument<OutcomeId> = {
  kind: "whole",
  dimensionality: "scalar",
  type: "any",
  optional: false,
  expects: "the name of an outcome, such as jobs",
  doc: "The outcome looked at, by its name in the list of outcomes.",
  takesWord: (text) => outcomeCalled(text) !== undefined,
  read: (input, where) => {
    const word = String(asCells(input)[0]?.[0] ?? "").trim();
    const found = outcomeCalled(word);
    return found
      ? success(found)
      : failure(
          fault("unknownName", where, { found: word, guess: nearest(word, outcomeIds) ?? "" })
        );
  },
};

/** The year looked at. */
export const yearArgument = number({
  low: 1,
  high: 30,
  whole: true,
  default: 15,
  doc: "The year looked at, 1 to 30 years after the base year.",
});
