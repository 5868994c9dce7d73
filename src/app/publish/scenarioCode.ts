import { failure, fault, success, type Result } from "../../core/fault";
import { levers, type LeverId } from "../../model/levers/levers";
import type { ParameterId } from "../../model/parameters";
import {
  areDistinct,
  type Exception,
  type ScenarioLevers,
} from "../../model/scenarios/scenarioLevers";
import { isTodayWord, todayWord } from "../../model/scenarios/tableWords";
import { areOwnLevers, areParameters, isPolicy } from "./admissibleScenario";
import { textCheck } from "./textCheck";

/** A scenario as it can be sent: levers and parameters that differ from the base. */
export interface SharedScenario extends ScenarioLevers {
  readonly title: string;
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
}

const opening = "LAB1";
const mark = "!";
/** Characters of a code, which all take one byte. */
const longestCode = 2048;
/** Without the marks that a code keeps for itself. */
const plain = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

/** One value a year, spans of equal values together: `0.5*3` is three years of a half, `*2` two years at base. */
const yearsText = (values: readonly (number | null)[]): string => {
  const spans: { value: number | null; count: number }[] = [];
  for (const value of values) {
    const last = spans.at(-1);
    if (last && last.value === value) last.count++;
    else spans.push({ value, count: 1 });
  }
  return spans.map(({ value, count }) => `${value ?? ""}*${count}`).join("~");
};

const valueText = (value: unknown): string =>
  Array.isArray(value) ? yearsText(value as (number | null)[]) : String(value);

const assignments = (values: object, prefix: string): string[] =>
  Object.entries(values).map(([id, value]) => `${prefix}${id}=${valueText(value ?? todayWord)}`);

/** Before the name of a segment; what follows holds for it alone. */
const only = "@";

const exceptionParts = ({ segment, levers: own }: Exception): string[] => [
  `${only}${plain(segment)}`,
  ...assignments(own, ""),
];

/** The scenario as one line of text that restores it in any copy of the lab. */
export const scenarioCode = (scenario: SharedScenario): Result<string> => {
  const { title, policy, exceptions, parameters } = scenario;
  const parts = [
    opening,
    plain(title),
    ...assignments(policy, ""),
    ...assignments(parameters, "_"),
    ...exceptions.flatMap(exceptionParts),
  ];
  const text = parts.join(mark);
  const code = `${text}${mark}${textCheck(text)}`;
  return code.length > longestCode
    ? failure(fault("codeTooLong", {}, { found: code.length, limit: longestCode }))
    : success(code);
};

/** Does the text mean to be a code rather than a name? */
export const isScenarioCode = (text: string): boolean => text.trim().startsWith(opening + mark);

const longestHorizon = 30;

const readYears = (text: string): (number | null)[] | undefined => {
  const values = text.split("~").flatMap((span) => {
    const [, value, count] = /^([^*]*)\*(\d{1,2})$/.exec(span) ?? [];
    return Array.from({ length: Number(count ?? 0) }, () =>
      value === "" ? null : Number(value ?? NaN)
    );
  });
  return values.length > 0 && values.length <= longestHorizon + 1 ? values : undefined;
};

const readValue = (id: string, text: string): unknown => {
  const isChoice = Object.hasOwn(levers, id) && "choices" in levers[id as LeverId];
  if (isChoice) return text;
  return text.includes("*") ? readYears(text) : text.trim() === "" ? NaN : Number(text);
};

const readPlain = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

type Pair = readonly [id: string, value: string];

const pairOf = (part: string): Pair => {
  const at = part.indexOf("=");
  return [part.slice(0, at), part.slice(at + 1)];
};

/** The parts for all segments, and after each name of a segment its own. */
const byOwner = (parts: readonly string[]): readonly (readonly string[])[] =>
  parts.reduce<readonly (readonly string[])[]>(
    (found, part) =>
      part.startsWith(only)
        ? [...found, [part]]
        : [...found.slice(0, -1), [...(found.at(-1) ?? []), part]],
    [[]]
  );

const readException = ([name = "", ...parts]: readonly string[]): Exception | undefined => {
  const segment = readPlain(name.slice(only.length))?.trim();
  const own = Object.fromEntries(
    parts.map(pairOf).map(([id, value]) => [id, isTodayWord(value) ? null : readValue(id, value)])
  );
  return segment && parts.length > 0 && areOwnLevers(own) ? { segment, levers: own } : undefined;
};

const unreadable = (found: string): Result<never> =>
  failure(fault("codeUnreadable", {}, { found, expected: opening + mark }));

/** The scenario behind a code; a code that was cut, mistyped or made up is told so. */
export const readScenarioCode = (code: string): Result<SharedScenario> => {
  const text = code.trim();
  if (text.length > longestCode) return unreadable(`it has more than ${longestCode} characters`);
  if (!isScenarioCode(text)) return unreadable("its beginning is missing");
  const end = text.lastIndexOf(mark);
  if (textCheck(text.slice(0, end)) !== text.slice(end + 1))
    return unreadable("a part of it is missing or changed");
  const [, titleText = "", ...parts] = text.slice(0, end).split(mark);
  const title = readPlain(titleText);
  const [forAll = [], ...own] = byOwner(parts);
  const pairs = forAll.map(pairOf);
  const policy = Object.fromEntries(
    pairs.filter(([id]) => !id.startsWith("_")).map(([id, value]) => [id, readValue(id, value)])
  );
  const parameters = Object.fromEntries(
    pairs.filter(([id]) => id.startsWith("_")).map(([id, value]) => [id.slice(1), Number(value)])
  );
  const exceptions = own.map(readException);
  const areKnown = exceptions.every((each) => each !== undefined) && areDistinct(exceptions);
  if (title === undefined || !isPolicy(policy) || !areParameters(parameters) || !areKnown)
    return unreadable("it names a lever or a value that this version of the lab does not know");
  return success({ title, policy, parameters, exceptions });
};
