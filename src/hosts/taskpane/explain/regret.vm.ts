import type { Policy } from "../../../model/cluster/policy";
import { presets } from "../../../model/scenarios/presets";
import { forAll, policyOfSegment } from "../../../model/scenarios/scenarioLevers";
import { worldStates } from "../../../model/scenarios/worldStates";
import type { PolicyRegret, StatesRegret } from "../../../model/uncertainty/statesRegretTask";
import { amount, percent } from "../format";
import { sameLevers, type Draft } from "../scenarios/draft";
import { scenarioTitle } from "../scenarios/scenario.vm";
import type { KeptScenario } from "../sideBySide/kept";
import { inWords, text } from "../text";

/** A policy with its name. */
export interface RegretPolicy {
  readonly title: string;
  readonly policy: Policy;
}

export interface RegretRow {
  readonly title: string;
  /** One a state, in per cent; the worst is marked in words. */
  readonly cells: readonly { readonly text: string; readonly worst: boolean }[];
}

export interface RegretView {
  /** The states of the world in words, in the order of the columns. */
  readonly states: readonly string[];
  /** The least to regret first. */
  readonly rows: readonly RegretRow[];
  readonly reading: string;
  readonly basis: string;
}

const samePolicy = (a: Policy, b: Policy): boolean => sameLevers(forAll(a), forAll(b));

/** A preset that only says what comes from outside is a state of the world and no policy. */
const isState = (levers: Policy): boolean =>
  worldStates.some((state) => samePolicy(state.levers, levers));

/** No policy, the presets, what was kept, and what is set up now for a segment, none of them twice. */
export const regretPolicies = (
  draft: Draft,
  kept: readonly KeptScenario[],
  segment: string
): readonly RegretPolicy[] => {
  const known = [
    { title: text.explain.noPolicyChosen, policy: {} },
    ...presets
      .filter(({ levers }) => !isState(levers))
      .map(({ label, levers }) => ({ title: inWords(label), policy: levers })),
    ...kept.map((each) => ({
      title: text.explain.keptPolicy(each.letter, each.title),
      policy: policyOfSegment(each, segment),
    })),
    { title: scenarioTitle(draft), policy: policyOfSegment(draft, segment) },
  ];
  return known.filter(
    ({ policy }, i) => !known.slice(0, i).some((other) => samePolicy(other.policy, policy))
  );
};

const noticed = 0.0005;

/** Rounded up, so that "never more than" stays true. */
const atMost = (share: number): string =>
  share < noticed ? percent(0) : percent(Math.ceil(share * 100) / 100);

const readingOf = (title: string, { worst }: PolicyRegret): string =>
  worst.regret < noticed
    ? text.explain.regretNone(title)
    : text.explain.regretReading(
        title,
        atMost(worst.regret),
        worst.state + 1,
        inWords(worldStates[worst.state]?.label ?? "").toLowerCase()
      );

const rowOf = (title: string, { cells, worst }: PolicyRegret): RegretRow => ({
  title,
  cells: cells.map(({ largest }, state) => ({
    text: atMost(largest),
    worst: state === worst.state && worst.regret >= noticed,
  })),
});

/** What each policy leaves to regret, in words and as a table. */
export const regretView = (policies: readonly RegretPolicy[], found: StatesRegret): RegretView => {
  const ranked = policies
    .flatMap(({ title }, p) => {
      const regret = found.policies[p];
      return regret ? [{ title, regret }] : [];
    })
    .sort((a, b) => a.regret.worst.regret - b.regret.worst.regret);
  const [first] = ranked;
  return {
    states: worldStates.map(({ label }) => inWords(label)),
    rows: ranked.map(({ title, regret }) => rowOf(title, regret)),
    reading: first ? readingOf(first.title, first.regret) : "",
    basis: text.explain.regretBasis(amount(found.draws), found.failed),
  };
};
