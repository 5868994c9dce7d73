import {
  functionsMetadata as metadataOf,
  type FunctionsMetadata,
} from "../../derive/functionsMetadata";
import { worksheetFunctions } from "../../model/functions";

/** The content of functions.json, as the build writes it. */
export const functionsMetadata = (): FunctionsMetadata => metadataOf(worksheetFunctions);
