import type { BoundNumber, Sentence } from "../../locales/boundNumber";
import type { BriefLanguage } from "../../locales/en/brief";
import type { LeverId } from "../../model/levers/levers";
import { levers } from "../../model/levers/levers";
import { contraryOutput, outgrownLimit } from "../verdictAndOutput";
import type { BoundResults } from "./boundResults";
import type { BriefFacts } from "./briefFacts";
import { hardly } from "./briefResults";
import { partName } from "./partName";

type Direction = "higher" | "lower" | "same";

const directionOf = (change: number): Direction =>
  Math.abs(change) < hardly ? "same" : change > 0 ? "higher" : "lower";

/** Sentences one after the other. */
const together = (...sentences: readonly Sentence[]): Sentence =>
  sentences.flatMap((sentence, i) => (i === 0 ? sentence : [" ", ...sentence]));

const output = ({ sentences }: BriefLanguage, bound: BoundResults): Sentence => {
  const change = bound("change.output", "percent");
  return sentences.output[directionOf(change.value)](bound("years", "whole"), change);
};

const jobsAndPay = ({ sentences }: BriefLanguage, bound: BoundResults): Sentence => {
  const [jobs, pay] = [bound("change.jobs", "percent"), bound("change.pay", "percent")];
  const way = directionOf(jobs.value);
  const work = bound.has("jobs.with")
    ? way === "same"
      ? sentences.jobsCounted.same(bound("jobs.with", "whole"))
      : sentences.jobsCounted[way](
          bound("jobs.with", "whole"),
          bound("jobs.without", "whole"),
          jobs
        )
    : sentences.jobs[way](jobs);
  return together(work, sentences.pay[directionOf(pay.value)](pay));
};

const competition = ({ sentences }: BriefLanguage, bound: BoundResults): Sentence => {
  const [after, before] = [
    bound("innovation.with", "percent"),
    bound("innovation.without", "percent"),
  ];
  return sentences.competition[directionOf(after.value - before.value)](after, before);
};

const sure = ({ sentences }: BriefLanguage, bound: BoundResults): Sentence => {
  if (!bound.has("futures.count")) return sentences.sure.unknown();
  const [higher, lower] = [
    bound("futures.output.higher", "whole"),
    bound("futures.output.lower", "whole"),
  ];
  const futures = bound("futures.count", "whole");
  return together(
    lower.value > higher.value
      ? sentences.sure.lower(futures, lower)
      : sentences.sure.higher(futures, higher),
    sentences.sure.range(
      bound("futures.output.low", "signed"),
      bound("futures.output.high", "signed")
    )
  );
};

const bySize = (a: BoundNumber, b: BoundNumber): number => Math.abs(b.value) - Math.abs(a.value);

/** The part that moves output most, and the strongest one that works against it; a policy of one part says it all already. */
const parts = (
  language: BriefLanguage,
  bound: BoundResults,
  { explanation: { contributions } }: BriefFacts
): readonly Sentence[] => {
  const words = language.sentences.parts;
  if (contributions.length === 1) return [];
  const found = contributions
    .map(({ id }) => ({ id, ...bound(`part.${id}`, "percent") }))
    .filter(({ value }) => Math.abs(value) >= hardly)
    .sort(bySize);
  const [strongest] = found;
  if (!strongest) return [words.none()];
  const way = strongest.value > 0 ? "higher" : "lower";
  const first = words.strongest[way](partName(strongest.id, language), strongest);
  const against = found.find(({ value }) => value * strongest.value < 0);
  if (!against) return [first];
  const other = way === "higher" ? "lower" : "higher";
  return [together(first, words.against[other](partName(against.id, language), against))];
};

/** Where the policy says something about imports. */
const imports = (
  { sentences: { imports: words } }: BriefLanguage,
  bound: BoundResults,
  { each: { run } }: BriefFacts
): readonly Sentence[] => {
  const ids = Object.keys(run.policy) as readonly LeverId[];
  if (!ids.some((id) => levers[id].group === "importRegulation")) return [];
  const shield = bound("imports.protection", "points");
  const contrary = contraryOutput(run.verdict.verdict, bound("change.output", "percent").value);
  return [
    together(
      words[run.verdict.verdict](),
      ...(contrary ? [words.contrary[contrary]()] : []),
      words.shield[directionOf(shield.value)](shield),
      bound.has("imports.inputs")
        ? words.inputs.limited(bound("imports.inputs", "percent"))
        : words.inputs.free(),
      ...(contrary === "lower" && outgrownLimit(run) !== undefined
        ? [words.inputs.outgrown(bound("level.output.without", "percent"))]
        : [])
    ),
  ];
};

const others = ({ sentences }: BriefLanguage, bound: BoundResults): readonly Sentence[] => {
  const count = bound("segments.count", "whole");
  return count.value === 1
    ? []
    : [
        sentences.others(
          count,
          bound("segments.higher", "whole"),
          bound("segments.lower", "whole")
        ),
      ];
};

/** What there is to know in short: four things, and up to three more. */
export const briefPoints = (
  language: BriefLanguage,
  bound: BoundResults,
  facts: BriefFacts
): readonly Sentence[] => [
  output(language, bound),
  jobsAndPay(language, bound),
  competition(language, bound),
  sure(language, bound),
  ...parts(language, bound, facts),
  ...imports(language, bound, facts),
  ...others(language, bound),
];
