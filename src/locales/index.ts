import { faults } from "./en/faults";

/** The languages, each complete. */
export const languages = Object.freeze({ en: { faults } });

export type LanguageId = keyof typeof languages;
