import type { Translations } from "../../language";

export const words: Translations = {};
