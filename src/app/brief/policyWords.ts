import type { BoundNumber, Sentence } from "../../locales/boundNumber";
import type { BriefLanguage } from "../../locales/en/brief";
import { isChoiceLever } from "../../core/catalogue/defineLevers";
import type { Policy, RentReceiver } from "../../model/cluster/policy";
import { levers, type LeverId } from "../../model/levers/levers";
import type { BoundResults } from "./boundResults";

const separator = " · ";

/** Levers that fit on the page. */
const mostLevers = 6;

const styleOf = (id: LeverId): BoundNumber["style"] => {
  const lever = levers[id];
  return !isChoiceLever(lever) && lever.unit === "year" ? "whole" : "share";
};

const leverWords = (
  id: LeverId,
  policy: Policy,
  { names, page }: BriefLanguage,
  bound: BoundResults
): Sentence => {
  const result = `lever.${id}`;
  if (id === "rentTo")
    return [`${names.levers.rentTo}${page.colon}${names.rentTo[policy.rentTo as RentReceiver]}`];
  if (!bound.has(result)) return [`${names.levers[id]}${page.colon}${page.overYears}`];
  const value = bound(result, styleOf(id));
  const words = bound.has(`${result}.year`)
    ? page.oneYear(value, bound(`${result}.year`, "whole"))
    : [value];
  return [`${names.levers[id]}${page.colon}`, ...words];
};

/** What a policy sets, in a line. */
export const policyWords = (
  policy: Policy,
  language: BriefLanguage,
  bound: BoundResults
): Sentence => {
  const ids = (Object.keys(policy) as LeverId[]).filter((id) => policy[id] !== undefined);
  if (ids.length === 0) return [language.page.noLevers];
  const shown = ids.slice(0, mostLevers).map((id) => leverWords(id, policy, language, bound));
  const more = ids.length > mostLevers ? [language.page.more] : [];
  return [...shown, ...more.map((words): Sentence => [words])].flatMap((words, i) =>
    i === 0 ? words : [separator, ...words]
  );
};
