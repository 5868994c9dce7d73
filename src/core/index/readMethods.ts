import { isBlank, type ArgumentInput } from "../catalogue/arguments/argument";
import { readChoice } from "../catalogue/arguments/readChoice";
import { readNumber } from "../catalogue/arguments/readNumber";
import { gather, success, then, type CellValue, type Result, type Where } from "../fault";
import { readNamedValues } from "../table/readNamedValues";
import { readAggregation } from "./aggregate/aggregations";
import { fillings, treatments, usualMethods, weightings, type IndexMethods } from "./methods";
import { readNormalisation } from "./normalise/readNormalisation";

const textOf = (value: CellValue): string => String(value ?? "").trim();

type Readers = {
  readonly [Name in keyof IndexMethods]: (
    value: CellValue,
    where: Where
  ) => Result<IndexMethods[Name]>;
};

const readers: Readers = {
  minCoverage: (value, where) => readNumber(value, { low: 0, high: 1 }, where),
  fill: (value, where) => readChoice(textOf(value), fillings, where),
  treat: (value, where) => readChoice(textOf(value), treatments, where),
  normalise: (value, where) =>
    then(readNormalisation(textOf(value), where), () => success(textOf(value))),
  weigh: (value, where) => readChoice(textOf(value), weightings, where),
  aggregate: (value, where) =>
    then(readAggregation(textOf(value), where), () => success(textOf(value))),
};

/** The names of the methods, in the order in which an index is made. */
export const methodNames = Object.keys(readers) as readonly (keyof IndexMethods)[];

/** Methods from a range of two columns, name and choice; what is not given is as usual. */
export const readMethods = (input: ArgumentInput, argument: string): Result<IndexMethods> =>
  then(readNamedValues(input, methodNames, argument), (rows) =>
    then(
      gather(
        rows.flatMap(({ name, values: [value = null], row }) => {
          if (isBlank(value)) return [];
          const where = { name: argument, row, column: 2, header: name };
          const read = readers[name as keyof IndexMethods](value, where);
          return [read.ok ? success([name, read.value] as const) : read];
        })
      ),
      (read) => success({ ...usualMethods, ...Object.fromEntries(read) })
    )
  );
