import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import { limitsInTheirs, type ScaleId } from "../../core/table/scale";
import { translated, type Language } from "../../locales";
import { unitRecord } from "../../core/catalogue/unit";
import type { AnswerRule } from "../ports/workbook";

/** How an answer is to be written. */
export interface Answer {
  readonly unit: string;
  /** What is permitted; empty where anything is. */
  readonly range: string;
  readonly rule?: AnswerRule;
}

type Limits = readonly [low: number, high: number];

const rangeWords = ([low, high]: Limits, { sheets }: Language): string => {
  const words = sheets.questionnaire;
  return high === Infinity ? words.atLeast(String(low)) : words.between(String(low), String(high));
};

/** An answer in numbers; the limits are those that the check list holds it against. */
export const numberAnswer = (limits: Limits, unit: string, language: Language): Answer => {
  const { permitted } = language.sheets.questionnaire;
  const range = rangeWords(limits, language);
  const rule = {
    demand: { kind: "number", low: limits[0], high: limits[1] },
    prompt: { title: permitted.title, message: permitted.number(range, unit) },
    alert: { title: permitted.wrong, message: permitted.wrongNumber(range, unit) },
  } as const;
  return { unit, range, rule };
};

const choiceAnswer = (choices: readonly string[], unit: string, language: Language): Answer => {
  const { permitted } = language.sheets.questionnaire;
  const words = choices.join(", ");
  const rule = {
    demand: { kind: "choice", words: choices },
    prompt: { title: permitted.title, message: permitted.choice(words) },
    alert: { title: permitted.wrong, message: permitted.wrongChoice(words) },
  } as const;
  return { unit, range: choices.join(" / "), rule };
};

/** What a choice is called on the sheet. */
const choiceWord = (choice: string, { sheets }: Language): string => {
  const known: Readonly<Record<string, string>> = sheets.questionnaire.choices;
  return known[choice] ?? choice;
};

/** How a column is answered. */
export const answerOf = (column: Column, scale: ScaleId, language: Language): Answer => {
  const words = language.sheets.questionnaire;
  if (isTextColumn(column)) {
    const choices = (column.choices ?? []).map((choice) => choiceWord(choice, language));
    return choices.length > 0
      ? choiceAnswer(choices, words.words, language)
      : { unit: words.words, range: "" };
  }
  if (scale === "yesNo")
    return { ...choiceAnswer([words.yes, words.no], words.yesNo, language), range: "" };
  const unit =
    scale === "percent" ? words.perCent : translated(unitRecord(column.unit).label, language);
  return numberAnswer(limitsInTheirs(column.range, scale), unit, language);
};
