import type { Fault } from "../core/fault";
import type { Language } from "../locales";
import {
  nearestCase,
  type ComparedCondition,
  type NearestCase,
} from "../model/casebook/nearestCase";
import { segmentName } from "../model/casebook/segmentName";
import type { SegmentForSimulation } from "../model/segments/segmentInputs";
import { percentText } from "./percentText";

/** Which case a segment is like, in words. */
export interface NearestCaseWords {
  /** Such as: like Petrópolis, knitwear, but with no power. */
  readonly headline: string;
  /** In what both are alike and in what apart, and how much could be compared. */
  readonly details: readonly string[];
}

/** Below this a segment has none of a condition worth speaking of. */
const none = 0.1;
/** More differences than these do not fit into a sentence; all stand below it. */
const mostSpoken = 3;

type Words = Language["explanation"]["nearest"];
const spoken = (each: ComparedCondition, words: Words): string => {
  const { more, less, none: without } = words.conditions[each.id];
  if (each.difference > 0) return more;
  return each.segment < none ? without : less;
};

const withValues = (each: ComparedCondition, language: Language): string => {
  const { values, conditions } = language.explanation.nearest;
  return values(
    conditions[each.id].name,
    percentText(each.segment, language),
    percentText(each.case, language)
  );
};

const foundWords = (found: NearestCase, language: Language): NearestCaseWords => {
  const words = language.explanation.nearest;
  const { columns } = found.row;
  const name = `${segmentName(found.row)} (${columns.country.value}, ${columns.year.value})`;
  const differences = found.differ.slice(0, mostSpoken).map((each) => spoken(each, words));
  return {
    headline:
      differences.length === 0
        ? words.like(name)
        : words.likeBut(name, differences.join(words.and)),
    details: [
      ...(found.agree.length > 0
        ? [words.agree(found.agree.map((each) => words.conditions[each.id].name).join(", "))]
        : []),
      ...(found.differ.length > 0
        ? [words.differ(found.differ.map((each) => withValues(each, language)).join(", "))]
        : []),
      words.basis(found.compared.length, found.conditions),
    ],
  };
};

const tooFew = (faults: readonly Fault[], { explanation }: Language): NearestCaseWords => {
  const details = faults[0]?.details ?? {};
  return {
    headline: explanation.nearest.tooFew(Number(details["found"]), Number(details["limit"])),
    details: [],
  };
};

/** The case of the case book that a segment is most like, or that too little is known to say. */
export const nearestCaseWords = (
  segment: SegmentForSimulation,
  name: string,
  language: Language
): NearestCaseWords => {
  const found = nearestCase(segment, name);
  return found.ok ? foundWords(found.value, language) : tooFew(found.faults, language);
};
