import { LocaleType, type ILanguagePack } from "@univerjs/core";
import type { LanguageId } from "../../../locales";

/** The grid's own words in one language. */
export interface GridWords {
  readonly locale: LocaleType;
  readonly words: ILanguagePack;
}

const loaders: Readonly<Record<LanguageId, () => Promise<GridWords>>> = {
  en: async () => ({ locale: LocaleType.EN_US, ...(await import("./words/english")) }),
  fr: async () => ({ locale: LocaleType.FR_FR, ...(await import("./words/french")) }),
  es: async () => ({ locale: LocaleType.ES_ES, ...(await import("./words/spanish")) }),
  pt: async () => ({ locale: LocaleType.PT_BR, ...(await import("./words/portuguese")) }),
};

export const loadGridWords = (id: LanguageId): Promise<GridWords> => loaders[id]();
