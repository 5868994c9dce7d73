import { usualMethods, type IndexMethods } from "../../../core/index/methods";
import { methodNames } from "../../../core/index/readMethods";
import { text } from "../text";

type MethodName = keyof IndexMethods;

/** One method as a list to choose from. */
export interface MethodField {
  readonly name: MethodName;
  readonly label: string;
  /** The key of the choice. */
  readonly value: string;
  /** What the choice does. */
  readonly help: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

interface Words {
  readonly label: string;
  readonly choices: Readonly<Record<string, { readonly label: string; readonly help: string }>>;
}

const wordsOf = (name: MethodName): Words => text.indexMethods[name];

const fieldOf = (name: MethodName, methods: IndexMethods): MethodField => {
  const { label, choices } = wordsOf(name);
  const value = String(methods[name]);
  return {
    name,
    label,
    value,
    help: choices[value]?.help ?? "",
    options: Object.entries(choices).map(([key, choice]) => ({ key, label: choice.label })),
  };
};

/** Every method, in the order in which an index is made. */
export const methodFields = (methods: IndexMethods): readonly MethodField[] =>
  methodNames.map((name) => fieldOf(name, methods));

/** The methods with another choice, of which only what is not usual is kept. */
export const chooseMethod = (
  chosen: Partial<IndexMethods>,
  name: MethodName,
  key: string
): Partial<IndexMethods> => {
  const value = name === "minCoverage" ? Number(key) : key;
  const all = { ...chosen, [name]: value };
  return Object.fromEntries(
    methodNames.flatMap((each) =>
      all[each] === undefined || all[each] === usualMethods[each] ? [] : [[each, all[each]]]
    )
  );
};

const choiceLabel = (name: MethodName, methods: IndexMethods): string =>
  wordsOf(name).choices[String(methods[name])]?.label ?? String(methods[name]);

/** What is not usual, in few words. */
export const methodsSummary = (chosen: Partial<IndexMethods>): string => {
  const names = methodNames.filter((name) => chosen[name] !== undefined);
  const methods = { ...usualMethods, ...chosen };
  return names.length === 0
    ? text.indexBuilder.methodsUsual
    : text.indexBuilder.methodsChanged(names.map((name) => choiceLabel(name, methods)));
};

/** How the index was made, a line a step. */
export const methodLines = (methods: IndexMethods): readonly string[] =>
  methodNames.map((name) => `${wordsOf(name).label}: ${choiceLabel(name, methods)}`);

/** What each choice does, for the sheet of formulas. */
export const methodMeanings = (methods: IndexMethods): Readonly<Record<MethodName, string>> =>
  Object.fromEntries(methodFields(methods).map(({ name, help }) => [name, help])) as Record<
    MethodName,
    string
  >;
