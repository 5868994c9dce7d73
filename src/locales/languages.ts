import type { Language, LanguageId } from ".";
import { english } from "./en";

/** Every language at once, for programs that load from a disk. */
export const languages: Readonly<Record<LanguageId, Language>> = Object.freeze({
  en: english,
});
