import type { Language, LanguageId } from ".";

/** A language by itself, for pages, which speak one before the others are there. */
const loaders: Readonly<Record<LanguageId, () => Promise<Language>>> = {
  en: async () => (await import("./en")).english,
  fr: async () => (await import("./fr")).french,
  es: async () => (await import("./es")).spanish,
  pt: async () => (await import("./pt")).portuguese,
};

export const loadLanguage = (id: LanguageId): Promise<Language> => loaders[id]();
