import type { ExplanationLanguage } from "./en/explanation";
import type { PaneLanguage } from "./en/pane";
import type { SheetLanguage } from "./en/sheets";
import type { FaultLanguage, Translations } from "./language";

/** The languages the lab speaks, each by what it calls itself. */
export const languageNames = {
  en: "English",
  fr: "Français",
  es: "Español",
  pt: "Português",
} as const;

export type LanguageId = keyof typeof languageNames;

export const languageIds = Object.keys(languageNames) as readonly LanguageId[];

/** Everything that is said in one language. */
export interface Language {
  readonly id: LanguageId;
  /** Whose way of writing numbers it takes: a BCP 47 tag. */
  readonly numbers: string;
  readonly faults: FaultLanguage;
  readonly explanation: ExplanationLanguage;
  readonly pane: PaneLanguage;
  readonly sheets: SheetLanguage;
  /** The model's own texts, which are declared in English. */
  readonly words: Translations;
  /** A text of the model that follows a pattern, such as what a number has to be; undefined for others. */
  readonly phrase: (english: string) => string | undefined;
}

/** A text that the model declares in English, in another language; itself where there is none. */
export const translated = (english: string, { words, phrase }: Language): string =>
  words[english] ?? phrase(english) ?? english;
