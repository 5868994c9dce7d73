import { explanation } from "./en/explanation";
import { faults } from "./en/faults";

/** The languages, each complete. */
export const languages = Object.freeze({ en: { explanation, faults } });

export type LanguageId = keyof typeof languages;
