export const ruleKinds = [
  "any",
  "whole",
  "decimal",
  "list",
  "date",
  "time",
  "textLength",
  "custom",
] as const;

/** What a cell may hold; `any` has words for whoever selects the cell, and nothing to obey. */
export type RuleKind = (typeof ruleKinds)[number];

export const ruleOperators = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

export type RuleOperator = (typeof ruleOperators)[number];

export const alertStyles = ["stop", "warning", "information"] as const;

export type AlertStyle = (typeof alertStyles)[number];

/** What is said to whoever fills in a cell. */
export interface RuleWords {
  readonly shown: boolean;
  readonly title: string;
  readonly message: string;
}

/** What a cell may hold, and what is said of it. */
export interface CellRule {
  readonly kind: RuleKind;
  /** How the value is compared; of no meaning for lists, `custom` and `any`. */
  readonly operator: RuleOperator;
  /**
   * One or two formulas without `=`, as seen from the first cell of the area they are set for. A
   * list is a reference, or its words in one pair of quotes with commas between them.
   */
  readonly formulas: readonly string[];
  /** May the cell be empty, or compared with an empty cell? */
  readonly ignoresBlanks: boolean;
  /** Does a list have an arrow to choose from it? */
  readonly showsList: boolean;
  readonly prompt: RuleWords;
  readonly alert: RuleWords & { readonly style: AlertStyle };
}

/** What a rule says beside what it demands. */
export type RuleDescription = Partial<Pick<CellRule, "ignoresBlanks" | "prompt" | "alert">>;

/** What a cell without a rule has, as Excel answers it. */
export const anyValue: CellRule = {
  kind: "any",
  operator: "between",
  formulas: [],
  ignoresBlanks: true,
  showsList: true,
  prompt: { shown: true, title: "", message: "" },
  alert: { shown: true, title: "", message: "", style: "stop" },
};

/** Words to choose from as a rule holds them; a comma would part a word in two. */
export const wordList = (words: readonly string[]): string =>
  `"${words.join(",").replaceAll('"', '""')}"`;

/** The words of such a list; undefined where the formula is none. */
export const wordsIn = (formula: string): readonly string[] | undefined =>
  /^"(?:[^"]|"")*"$/.test(formula)
    ? formula
        .slice(1, -1)
        .replaceAll('""', '"')
        .split(",")
        .map((word) => word.trim())
    : undefined;
