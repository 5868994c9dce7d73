import type { BoundNumber, Sentence } from "../../locales/boundNumber";
import type { BriefLanguageId } from "../../locales/briefs";

/** One bar of the chart of parts. */
export interface PartBar {
  readonly name: string;
  readonly change: BoundNumber;
}

/** Output against no policy in one year: the run itself, and where nine futures in ten lie. */
export interface PathPoint {
  readonly year: number;
  readonly change: BoundNumber;
  readonly low?: BoundNumber;
  readonly high?: BoundNumber;
}

/** A line of the table of results; a doubt that could not be worked out is left out. */
export interface TableLine {
  readonly name: string;
  readonly without: BoundNumber;
  readonly with: BoundNumber;
  readonly change: BoundNumber;
  readonly low?: BoundNumber;
  readonly high?: BoundNumber;
  readonly higher?: Sentence;
}

/**
 * One page about one scenario and one segment. Numbers stand in it as the results they are, so that
 * every form of the page shows the same.
 */
export interface Brief {
  readonly language: BriefLanguageId;
  readonly policyName: string;
  readonly segmentName: string;
  readonly question: Sentence;
  /** What the policy sets. */
  readonly policy: Sentence;
  /** Four to seven things to know, each in a few short sentences. */
  readonly points: readonly Sentence[];
  readonly path: readonly PathPoint[];
  /** From the lowest future on; none where they could not be drawn. */
  readonly dots: readonly BoundNumber[];
  /** How many of the dots lie above no change. */
  readonly higher?: BoundNumber;
  readonly parts: readonly PartBar[];
  readonly table: readonly TableLine[];
  readonly honest: readonly Sentence[];
  /** The day, such as 2026-01-31. */
  readonly published: string;
  /** Pairs of what and which. */
  readonly origin: readonly (readonly [what: string, which: Sentence])[];
  /** Every result of the page by its id, each once. */
  readonly results: ReadonlyMap<string, number>;
}
