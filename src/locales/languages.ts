import type { Language, LanguageId } from ".";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { portuguese } from "./pt";

/** Every language at once, for programs that load from a disk. */
export const languages: Readonly<Record<LanguageId, Language>> = Object.freeze({
  en: english,
  fr: french,
  es: spanish,
  pt: portuguese,
});
