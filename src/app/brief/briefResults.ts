import { relativeChange } from "../../core/numeric/difference";
import type { LeverValue } from "../../model/cluster/policy";
import { countDots } from "../../model/futures/comparison";
import type { OutcomeId } from "../../model/outcomes";
import { assumptionList } from "../publish/assumptionList";
import { headlineOutcomes } from "../scenarioSheet";
import type { SegmentRun } from "../summarySheet";
import type { BriefFacts } from "./briefFacts";

type Entry = readonly [id: string, value: number | undefined];

/** Decimals that every spreadsheet program agrees on. */
const portableDecimals = 12;

/** Less than this is told as no change. */
export const hardly = 0.005;

const portable = (value: number): number => Number(value.toFixed(portableDecimals));

const changeOf = ({ run }: SegmentRun, id: OutcomeId, year: number): number =>
  relativeChange(run.scenario.outcomes[id][year] ?? NaN, run.baseline.outcomes[id][year] ?? NaN);

/** An outcome of the last year over what it is today. */
const levels = ({ each: { run } }: BriefFacts, id: OutcomeId): readonly Entry[] => {
  const today = run.baseline.outcomes[id][0] ?? NaN;
  return [
    [`level.${id}.without`, (run.baseline.outcomes[id][run.years] ?? NaN) / today],
    [`level.${id}.with`, (run.scenario.outcomes[id][run.years] ?? NaN) / today],
  ];
};

const jobs = ({ each: { segment, run } }: BriefFacts): readonly Entry[] => {
  const { workers } = segment.row.numbers;
  if (workers === undefined) return [];
  return [
    ["jobs.without", workers * (run.baseline.outcomes.jobs[run.years] ?? NaN)],
    ["jobs.with", workers * (run.scenario.outcomes.jobs[run.years] ?? NaN)],
  ];
};

const doubts = ({ futures }: BriefFacts): readonly Entry[] =>
  (futures?.comparisons ?? []).flatMap((comparison, o): readonly Entry[] => {
    const id = headlineOutcomes[o] ?? "output";
    const { p5, p95, dots } = comparison;
    const { higher, lower } = countDots(comparison);
    return [
      [`futures.${id}.low`, p5],
      [`futures.${id}.high`, p95],
      [`futures.${id}.higher`, higher],
      [`futures.${id}.lower`, lower],
      ...(id === "output" ? [["futures.count", dots.length] as const] : []),
    ];
  });

const path = ({ each, futures, content }: BriefFacts): readonly Entry[] =>
  Array.from({ length: content.record.years + 1 }, (_, year): readonly Entry[] => [
    [`path.${year}.change`, changeOf(each, "output", year)],
    [`path.${year}.low`, futures?.band.p5[year]],
    [`path.${year}.high`, futures?.band.p95[year]],
  ]).flat();

const dots = ({ futures }: BriefFacts): readonly Entry[] =>
  (futures?.comparisons[headlineOutcomes.indexOf("output")]?.dots ?? []).map((change, i) => [
    `future.${i + 1}`,
    change,
  ]);

const parts = ({ explanation: { contributions, before } }: BriefFacts): readonly Entry[] =>
  contributions.map(({ id, amount }) => [`part.${id}`, amount / before]);

const imports = ({ each: { run } }: BriefFacts): readonly Entry[] => [
  ["imports.protection", run.verdict.protectionChange],
  ["imports.inputs", run.verdict.cap === Infinity ? undefined : run.verdict.cap],
];

const others = ({ content: { runs, record } }: BriefFacts): readonly Entry[] => {
  const changes = runs.map((each) => changeOf(each, "output", record.years));
  return [
    ["segments.count", runs.length],
    ["segments.higher", changes.filter((change) => change >= hardly).length],
    ["segments.lower", changes.filter((change) => change <= -hardly).length],
  ];
};

const lever = (id: string, value: string | LeverValue | undefined): readonly Entry[] => {
  if (typeof value === "number") return [[`lever.${id}`, value]];
  if (typeof value !== "object") return [];
  const years = value.flatMap((each, year) => (each === null ? [] : [{ each, year }]));
  const [only, second] = years;
  return only === undefined || second !== undefined
    ? []
    : [
        [`lever.${id}`, only.each],
        [`lever.${id}.year`, only.year],
      ];
};

const behind = ({
  content: { record, language },
  each: { segment },
}: BriefFacts): readonly Entry[] => {
  const fixed = assumptionList(record, language).filter(({ kind }) => kind !== "lever");
  return [
    ["years", record.years],
    ["seed", record.seed],
    ["draws", record.draws],
    ["numbers.count", fixed.length],
    ["numbers.assumed", fixed.filter(({ isAssumed }) => isAssumed).length],
    ["coverage", segment.assessment.ok ? segment.assessment.value.coverage : undefined],
  ];
};

/** Every number of a brief by its id, to the last decimal that every program agrees on. */
export const briefResults = (facts: BriefFacts): ReadonlyMap<string, number> => {
  const { each, content } = facts;
  const { competitionMode } = each.run.scenario.outcomes;
  const years = content.record.years;
  const entries: readonly Entry[] = [
    ...headlineOutcomes.map((id): Entry => [`change.${id}`, changeOf(each, id, years)]),
    ...headlineOutcomes.flatMap((id) => levels(facts, id)),
    ...jobs(facts),
    ["innovation.without", each.run.baseline.outcomes.competitionMode[years]],
    ["innovation.with", competitionMode[years]],
    ...doubts(facts),
    ...parts(facts),
    ...imports(facts),
    ...others(facts),
    ...Object.entries(each.run.policy).flatMap(([id, value]) => lever(id, value)),
    ...behind(facts),
    ...path(facts),
    ...dots(facts),
  ];
  return new Map(
    entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, portable(value)]]))
  );
};
