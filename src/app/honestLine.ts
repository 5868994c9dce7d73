import { english } from "../locales/en";

/** Stands next to every number that deserves it. */
export const honestLine = english.sheets.common.honesty;
