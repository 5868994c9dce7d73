import { languageIds, type LanguageId } from "../../locales";
import { UsageError } from "./terminal";

/** The one file that a command takes. */
export const fileOf = (files: readonly string[], command: string): string => {
  const [file, extra] = files;
  if (file === undefined) throw new UsageError(`${command} needs a file: lab ${command} FILE.xlsx`);
  if (extra !== undefined)
    throw new UsageError(`${command} takes one file, but "${extra}" is there too.`);
  return file;
};

/** A number that was given as text, or a sentence that says which numbers may be given. */
export const wholeNumber = (
  name: string,
  text: string | undefined,
  low: number,
  high: number
): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high)
    throw new UsageError(`--${name} must be a whole number from ${low} to ${high}, not "${text}".`);
  return value;
};

/** An option where it was given, and nothing where it was not. */
export const given = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

/** The language that was asked for by its id, English where none was. */
export const languageCalled = (wanted = "en"): LanguageId => {
  const found = languageIds.find((id) => id === wanted.toLowerCase());
  if (found) return found;
  throw new UsageError(`--language must be one of ${languageIds.join(", ")}, not "${wanted}".`);
};
