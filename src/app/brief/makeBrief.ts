import { success, then, type Result } from "../../core/fault";
import type { BoundNumber, Sentence } from "../../locales/boundNumber";
import { briefs, type BriefLanguageId } from "../../locales/briefs";
import type { BriefLanguage } from "../../locales/en/brief";
import type { CopyContent } from "../publish/copyContent";
import type { CopyRecord } from "../publish/copyRecord";
import { headlineOutcomes } from "../scenarioSheet";
import { boundResults, type BoundResults } from "./boundResults";
import type { Brief, PathPoint, TableLine } from "./brief";
import { briefFacts, type BriefFacts } from "./briefFacts";
import { briefPoints } from "./briefPoints";
import { briefResults } from "./briefResults";
import { partName } from "./partName";
import { policyWords } from "./policyWords";
import { shortName } from "./shortName";

/** Digits of a digest that are enough to tell models apart at a glance. */
const shownDigits = 8;

const policyName = ({ title }: CopyRecord, { names }: BriefLanguage): string =>
  shortName(
    Object.hasOwn(names.policies, title)
      ? names.policies[title as keyof typeof names.policies]
      : title
  );

const lineOf = (
  id: (typeof headlineOutcomes)[number],
  { names, page }: BriefLanguage,
  bound: BoundResults
): TableLine => ({
  name: names.outcomes[id],
  without: bound(`level.${id}.without`, "percent"),
  with: bound(`level.${id}.with`, "percent"),
  change: bound(`change.${id}`, "fine"),
  ...(bound.has("futures.count")
    ? {
        low: bound(`futures.${id}.low`, "fine"),
        high: bound(`futures.${id}.high`, "fine"),
        higher: page.table.ofFutures(
          bound(`futures.${id}.higher`, "whole"),
          bound("futures.count", "whole")
        ),
      }
    : {}),
});

const pathOf = ({ content: { record } }: BriefFacts, bound: BoundResults): readonly PathPoint[] =>
  Array.from({ length: record.years + 1 }, (_, year) => {
    const result = `path.${year}`;
    return {
      year,
      change: bound(`${result}.change`, "signed"),
      ...(bound.has(`${result}.low`)
        ? { low: bound(`${result}.low`, "signed"), high: bound(`${result}.high`, "signed") }
        : {}),
    };
  });

const dotsOf = (bound: BoundResults): readonly BoundNumber[] =>
  bound.has("futures.count")
    ? Array.from({ length: bound("futures.count", "whole").value }, (_, i) =>
        bound(`future.${i + 1}`, "signed")
      )
    : [];

const originOf = (
  { record }: CopyContent,
  language: BriefLanguage,
  bound: BoundResults,
  { origin } = language.page
): Brief["origin"] => [
  [origin.policy, [policyName(record, language)]],
  [origin.data, [shortName(record.source)]],
  [origin.date, [record.published]],
  [origin.seed, [bound("seed", "whole")]],
  [origin.draws, [bound("draws", "whole")]],
  [origin.version, [`${record.engineVersion} / ${record.modelVersion.slice(0, shownDigits)}`]],
];

const honestOf = ({ sentences }: BriefLanguage, bound: BoundResults): readonly Sentence[] => [
  sentences.honest(),
  sentences.assumed(bound("numbers.assumed", "whole"), bound("numbers.count", "whole")),
  ...(bound.has("coverage") ? [sentences.coverage(bound("coverage", "percent"))] : []),
];

/** The page that follows from the facts, in a language. */
export const briefOf = (facts: BriefFacts, id: BriefLanguageId): Brief => {
  const language: BriefLanguage = briefs[id];
  const { content, each } = facts;
  const results = briefResults(facts);
  const bound = boundResults(results);
  const names = [policyName(content.record, language), shortName(each.segment.row.label)] as const;
  return {
    language: id,
    policyName: names[0],
    segmentName: names[1],
    question: language.sentences.question(...names, bound("years", "whole")),
    policy: policyWords(each.run.policy, language, bound),
    points: briefPoints(language, bound, facts),
    path: pathOf(facts, bound),
    dots: dotsOf(bound),
    ...(bound.has("futures.count") ? { higher: bound("futures.output.higher", "whole") } : {}),
    parts: facts.explanation.contributions.map((part) => ({
      name: partName(part.id, language),
      change: bound(`part.${part.id}`, "signed"),
    })),
    table: headlineOutcomes.map((outcome) => lineOf(outcome, language, bound)),
    honest: honestOf(language, bound),
    published: content.record.published,
    origin: originOf(content, language, bound),
    results,
  };
};

/**
 * The brief of a copy: one page about its scenario and one of its segments.
 *
 * @param place of the segment among those that were run, from 0
 * @returns the faults of the segment where nothing could be run
 */
export const makeBrief = (
  content: CopyContent,
  language: BriefLanguageId,
  place = 0
): Result<Brief> => then(briefFacts(content, place), (facts) => success(briefOf(facts, language)));
