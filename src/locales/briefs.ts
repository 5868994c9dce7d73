import type { BriefLanguage } from "./en/brief";
import { brief as en } from "./en/brief";
import { brief as es } from "./es/brief";
import { brief as fr } from "./fr/brief";
import { brief as pt } from "./pt/brief";

/** The brief in every language. */
export const briefs = Object.freeze({ en, fr, es, pt }) satisfies Readonly<
  Record<string, BriefLanguage>
>;

export type BriefLanguageId = keyof typeof briefs;
