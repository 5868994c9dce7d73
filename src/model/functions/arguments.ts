import type { Argument } from "../../core/catalogue/arguments/argument";
import { number } from "../../core/catalogue/arguments/numberArgument";
import { flag } from "../../core/catalogue/arguments/wordArguments";
import type { ParameterValues } from "../parameters";
import { readParameters } from "../parameters/readParameters";

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
