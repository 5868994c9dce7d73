import { languageIds, type LanguageId } from ".";

/** The language of a tag such as `fr-CA`; English for one that the lab does not speak. */
export const languageOf = (tag: string | undefined): LanguageId => {
  const [spoken = ""] = (tag ?? "").toLowerCase().split("-");
  return languageIds.find((id) => id === spoken) ?? "en";
};
