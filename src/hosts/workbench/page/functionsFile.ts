import { languageOf } from "../../../locales/languageOf";
import type { DescribedFunction } from "../grid/describeFunctions";
import type { CustomFunctionsFile } from "../office/functions/metadata";

/** Before the name of every function of the add-in, as in its manifest. */
export const namespace = "CLUSTER";

/** What the built functions.json, or that of another language, says of each function. */
export interface DescribedFunctions extends CustomFunctionsFile {
  readonly functions: readonly DescribedFunction[];
}

/** The file that describes the functions in the language of a tag such as `fr-CA`. */
export const functionsFileOf = (locale: string): string => {
  const id = languageOf(locale);
  return id === "en" ? "functions.json" : `functions-${id}.json`;
};

/** @throws where the file cannot be had */
export const fetchFunctions = async (locale: string): Promise<DescribedFunctions> => {
  const file = functionsFileOf(locale);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as DescribedFunctions;
};
