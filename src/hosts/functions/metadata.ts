import {
  functionsMetadata as metadataOf,
  type FunctionsMetadata,
} from "../../derive/functionsMetadata";
import { referencePages as pagesOf } from "../../derive/referencePages";
import { languageIds, translated, type LanguageId } from "../../locales";
import { languages as spoken } from "../../locales/languages";
import { declarations } from "../../model/declarations";

/** The languages beside English that Excel can explain the functions in. */
export const languages = languageIds.filter((id) => id !== "en");

/** The content of functions.json, or of functions-xx.json for another language, as the build writes it. */
export const functionsMetadata = (id: LanguageId = "en"): FunctionsMetadata => {
  const language = spoken[id];
  return metadataOf(declarations.functions, {
    say: (english) => translated(english, language),
    leftOut: language.pane.formulas.leftOut,
  });
};

/** The reference pages by their path in docs/. */
export const referencePages = (): Readonly<Record<string, string>> => pagesOf(declarations);
