import {
  alertStyles,
  anyValue,
  type CellRule,
  type RuleDescription,
} from "../../../../spreadsheet/validation/cellRule";
import { invalidArgument } from "../protocol/apiError";
import { type ObjectClass, type Property, wireName } from "../protocol/objectClass";
import { type Block, cellCount } from "./area";
import type { Book } from "./book";
import { bounded } from "./styles";
import { demandOf, ruleAnswer, typeNames } from "./validationRule";
import { flagValue, partsOf, textValue } from "./values";

const rulesIn = ({ sheet, area }: Block, book: Book): readonly CellRule[] =>
  book.spreadsheet.rules.within(sheet, area).map((rule) => rule ?? anyValue);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What all cells of a block share, or null where they differ. */
const shared = <T>(block: Block, book: Book, part: (rule: CellRule) => T): T | null => {
  const [first, ...others] = rulesIn(block, book).map(part);
  return first !== undefined && others.every((other) => same(first, other)) ? first : null;
};

/** Excel's words for cells of which some have a rule of one kind and others of another, or none. */
const typeOf = (block: Block, book: Book): string => {
  const kind = shared(block, book, (rule) => rule.kind);
  if (kind === null) return "Inconsistent";
  return shared(block, book, ruleAnswer) === null ? "MixedCriteria" : typeNames[kind];
};

/** Whether all cells obey their rules, or none; null where some do. */
const isValid = (block: Block, book: Book): boolean | null => {
  const { row, column, columns, ...area } = bounded(book, block);
  const obeyed = Array.from({ length: cellCount({ row, column, columns, ...area }) }, (_, index) =>
    book.spreadsheet.rules.obeyed(
      block.sheet,
      row + Math.floor(index / columns),
      column + (index % columns)
    )
  );
  if (obeyed.every(Boolean)) return true;
  return obeyed.some(Boolean) ? null : false;
};

/** Excel takes no longer ones. */
const longest = { title: 32, prompt: 255, alert: 225 };

const limited = (value: unknown, length: number): string => {
  const text = textValue(value ?? "");
  if (text.length > length) throw invalidArgument();
  return text;
};

const promptOf = (value: unknown): CellRule["prompt"] => {
  const { showPrompt = true, title, message } = partsOf(value);
  return {
    shown: flagValue(showPrompt),
    title: limited(title, longest.title),
    message: limited(message, longest.prompt),
  };
};

const alertOf = (value: unknown): CellRule["alert"] => {
  const { showAlert = true, style = "Stop", title, message } = partsOf(value);
  const known = alertStyles.find((each) => wireName(each) === style);
  if (!known) throw invalidArgument();
  return {
    shown: flagValue(showAlert),
    title: limited(title, longest.title),
    message: limited(message, longest.alert),
    style: known,
  };
};

const described = (
  read: (rule: CellRule) => unknown,
  parse: (value: unknown) => RuleDescription
): Property<Book, Block> => ({
  read: (block, book) => shared(block, book, read),
  write: ({ sheet, area }, value, book) =>
    book.spreadsheet.rules.describe(sheet, area, parse(value)),
});

/** What the cells of a range may hold, and what is said to whoever fills them in. */
export const dataValidationClass: ObjectClass<Book, Block> = {
  name: "DataValidation",
  properties: {
    rule: {
      read: (block, book) => shared(block, book, ruleAnswer),
      write: ({ sheet, area }, value, book) => {
        const now = shared({ sheet, area }, book, (rule) => rule) ?? anyValue;
        book.spreadsheet.rules.set(sheet, area, { ...now, ...demandOf(book, value) });
      },
    },
    type: { read: typeOf },
    valid: { read: isValid },
    ignoreBlanks: described(
      (rule) => rule.ignoresBlanks,
      (value) => ({ ignoresBlanks: flagValue(value) })
    ),
    prompt: described(
      ({ prompt: { shown, title, message } }) => ({ showPrompt: shown, title, message }),
      (value) => ({ prompt: promptOf(value) })
    ),
    errorAlert: described(
      ({ alert: { shown, title, message, style } }) => ({
        showAlert: shown,
        title,
        message,
        style: wireName(style),
      }),
      (value) => ({ alert: alertOf(value) })
    ),
  },
  methods: {
    clear: ({ sheet, area }, _args, book) => book.spreadsheet.rules.set(sheet, area, null),
  },
};
