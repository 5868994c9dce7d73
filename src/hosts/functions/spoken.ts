import type { Language } from "../../locales";
import { english } from "../../locales/en";

let language = english;

/** The language of this page: English until another has been loaded. */
export const spoken = (): Language => language;

/** From now on the functions of this page answer in this language. */
export const speak = (chosen: Language): void => {
  language = chosen;
};
