import { languageIds, translated, type Language } from "../../locales";
import { loadLanguage } from "../../locales/loadLanguage";
import { presets } from "../../model/scenarios/presets";
import type { CopyRecord } from "./copyRecord";

/** The language of a copy: English where its record names none. */
export const copyLanguage = ({
  language = "en",
}: Pick<CopyRecord, "language">): Promise<Language> => loadLanguage(language);

/** Fetches every language a copy may be in, so that none is missing later. */
export const loadCopyLanguages = async (): Promise<void> => {
  await Promise.all(languageIds.map(loadLanguage));
};

/** The name of a scenario: those of the model are said in every language, others are the user's. */
export const scenarioName = (title: string, language: Language): string =>
  presets.some(({ label }) => label === title) ? translated(title, language) : title;
