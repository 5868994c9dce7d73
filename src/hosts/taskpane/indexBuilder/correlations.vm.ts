import { correlation } from "../../../core/index/analyse/correlation";
import { correlationFlags } from "../../../core/index/analyse/correlationFlags";
import { scoresOf, type BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import { correlationNumber } from "../format";
import { text } from "../text";

export interface PairLine {
  readonly first: string;
  readonly second: string;
  readonly value: string;
}

export interface GroupCorrelations {
  readonly title: string;
  /** The strongest first. */
  readonly pairs: readonly PairLine[];
  /** That there are more; empty where all are shown. */
  readonly note: string;
}

export interface CorrelationsView {
  readonly summary: string;
  /** What stands out, in sentences. */
  readonly flags: readonly string[];
  readonly groups: readonly GroupCorrelations[];
}

const shownPairs = 12;

const pairsOf = (codes: readonly string[]): readonly (readonly [string, string])[] =>
  codes.flatMap((first, i) => codes.slice(i + 1).map((second) => [first, second] as const));

const groupOf = (
  index: BuiltIndex,
  parent: string,
  children: readonly string[]
): GroupCorrelations | undefined => {
  const pairs = pairsOf(children)
    .map(([first, second]) => ({
      first,
      second,
      found: correlation(scoresOf(index, first), scoresOf(index, second), "pearson"),
    }))
    .sort((a, b) => Math.abs(b.found || 0) - Math.abs(a.found || 0));
  if (pairs.length === 0) return undefined;
  const shown = pairs.slice(0, shownPairs);
  return {
    title: text.indexBuilder.group(parent),
    pairs: shown.map(({ first, second, found }) => ({
      first,
      second,
      value: correlationNumber(found),
    })),
    note:
      shown.length < pairs.length ? text.indexBuilder.pairsShown(shown.length, pairs.length) : "",
  };
};

/** How far the parts of each group go together, and which pairs stand out. */
export const correlationsView = (index: BuiltIndex): CorrelationsView => {
  const words = text.indexBuilder;
  const data = index.stages.at(-1)?.data ?? index.input;
  const found = correlationFlags(data, index.tree, "pearson");
  const of = (kind: string) => found.filter((flag) => flag.kind === kind);
  const groups = [...index.tree.aggregates]
    .reverse()
    .flatMap((parent) => groupOf(index, parent, index.tree.children.get(parent) ?? []) ?? []);
  return {
    summary:
      found.length === 0
        ? words.correlationsFine
        : words.correlationsSummary(of("redundant").length, of("opposed").length),
    flags: found.map(({ first, second, correlation: value, kind }) =>
      words[kind](first, second, correlationNumber(value))
    ),
    groups,
  };
};
