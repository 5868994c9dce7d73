import type { DescribedFunction } from "../grid/describeFunctions";
import type { CustomFunctionsFile } from "../office/functions/metadata";

/** Before the name of every function of the add-in, as in its manifest. */
export const namespace = "CLUSTER";

/** What the built functions.json says of each function. */
export interface DescribedFunctions extends CustomFunctionsFile {
  readonly functions: readonly DescribedFunction[];
}

/** @throws where the file cannot be had */
export const fetchFunctions = async (): Promise<DescribedFunctions> => {
  const response = await fetch("functions.json");
  if (!response.ok) throw new Error(`functions.json: ${response.status}`);
  return (await response.json()) as DescribedFunctions;
};
