import type { Language, LanguageId } from ".";

/** A language by itself, for pages, which load no other than the one they speak. */
const loaders: Readonly<Record<LanguageId, () => Promise<Language>>> = {
  en: async () => (await import("./en")).english,
};

export const loadLanguage = (id: LanguageId): Promise<Language> => loaders[id]();
