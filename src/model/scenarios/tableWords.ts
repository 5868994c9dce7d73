/** What a Scenarios table is called, and its columns that describe a lever, in one language. */
interface TableWords {
  readonly name: string;
  /** The header of the first column, by which a table is known. */
  readonly lever: string;
  /** Headers of the columns that are no scenarios. */
  readonly describing: readonly string[];
}

/** The lab writes such tables in the language of whoever asks for one, and reads them in every one. */
const tableWords: readonly TableWords[] = [
  { name: "scenarios", lever: "lever", describing: ["label", "unit", "range", "base"] },
  { name: "scénarios", lever: "levier", describing: ["libellé", "unité", "plage", "base"] },
  { name: "escenarios", lever: "palanca", describing: ["nombre", "unidad", "intervalo", "base"] },
  { name: "cenários", lever: "alavanca", describing: ["nome", "unidade", "intervalo", "base"] },
];

/** In a cell: as it is today, whatever is set for all segments. */
export const todayWord = "today";

export const isTodayWord = (value: unknown): boolean =>
  typeof value === "string" && plain(value) === todayWord;

/** What a row of a Scenarios table sets. */
export interface RowName {
  readonly lever: string;
  /** The only segment for which it is set; absent for all. */
  readonly segment?: string;
}

const only = "@";

/** The name of a row, such as `tariffOutput` or `tariffOutput @ Kumasi, repair`. */
export const rowName = ({ lever, segment }: RowName): string =>
  segment === undefined ? lever : `${lever} ${only} ${segment}`;

export const readRowName = (text: string): RowName => {
  const at = text.indexOf(only);
  return at < 0
    ? { lever: text.trim() }
    : { lever: text.slice(0, at).trim(), segment: text.slice(at + 1).trim() };
};

const plain = (word: string): string => word.normalize("NFC").trim().toLowerCase();

/** Headers that are no scenario, where the first column has this one; nothing where it is no such table. */
export const describingHeaders = (first: string): readonly string[] | undefined => {
  const words = tableWords.find(({ lever }) => lever === plain(first));
  return words && [words.lever, ...words.describing];
};

/** Is it the name of a Scenarios table? A second one is given a number by Excel or by the lab. */
export const isScenarioTableName = (name: string): boolean => {
  const unnumbered = plain(name).replace(/\s*\(?\d*\)?$/, "");
  return tableWords.some((words) => words.name === unnumbered);
};
