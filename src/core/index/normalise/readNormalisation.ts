import { readChoice } from "../../catalogue/arguments/readChoice";
import { failure, fault, gather, success, then, type Result, type Where } from "../../fault";
import type { NormalisationSetting } from "../pipeline/record";
import { normalisationIds } from "./normalisations";

const separator = ":";

const readParameter = (text: string, where: Where): Result<number | null> => {
  const word = text.trim();
  if (word === "") return success(null);
  const value = Number(word);
  return Number.isFinite(value)
    ? success(value)
    : failure(
        fault("notANumber", where, { found: word, expected: "a number, as in minmax:1:100" })
      );
};

/**
 * A method of normalisation with its parameters, in one word: `minmax`, or `minmax:1:100` with P1
 * and P2. What is left out is the method's own default.
 */
export const readNormalisation = (text: string, where: Where): Result<NormalisationSetting> => {
  const [name = "", ...rest] = text.split(separator);
  return then(readChoice(name, normalisationIds, where), (method) =>
    then(gather(rest.map((each) => readParameter(each, where))), (parameters) =>
      success({ method, parameters })
    )
  );
};
