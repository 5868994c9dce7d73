import {
  functionsMetadata as metadataOf,
  type FunctionsMetadata,
} from "../../derive/functionsMetadata";
import { referencePages as pagesOf } from "../../derive/referencePages";
import { declarations } from "../../model/declarations";

/** The content of functions.json, as the build writes it. */
export const functionsMetadata = (): FunctionsMetadata => metadataOf(declarations.functions);

/** The reference pages by their path in docs/. */
export const referencePages = (): Readonly<Record<string, string>> => pagesOf(declarations);
