import type { Cells } from "../../core/fault";
import type { Policy } from "../../model/cluster/policy";
import type { LanguageId } from "../../locales";
import type { LeverId } from "../../model/levers/levers";
import type { ParameterId } from "../../model/parameters";
import type { Exception, ScenarioLevers } from "../../model/scenarios/scenarioLevers";

/** The tables as published, header rows included. */
export interface InputTables {
  readonly segments: Cells;
  readonly surplus?: Cells;
  readonly factors?: Cells;
}

/** Everything a published copy follows from: the same record gives the same copy, to the last bit. */
export interface CopyRecord {
  readonly engineVersion: string;
  /** SHA-256 of the declarations of the model: another number anywhere gives another one. */
  readonly modelVersion: string;
  /** The name of the file the copy was made from. */
  readonly source: string;
  /** The day of publication, such as 2026-01-31. */
  readonly published: string;
  readonly title: string;
  readonly policy: Policy;
  /** Levers that single segments have of their own, over those of the policy; absent where none has. */
  readonly exceptions?: readonly Exception[];
  /** Parameters that differ from their defaults. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  readonly years: number;
  /** Of the draws behind what is said of uncertainty. */
  readonly seed: number;
  readonly draws: number;
  readonly tables: InputTables;
  /** Segments with fewer firms are held back; 0 where the publisher overrode this knowingly. */
  readonly fewestFirms: number;
  /** Labels of the segments held back. */
  readonly heldBack: readonly string[];
  /** Labels of totals held back because segments held back could be computed from them. */
  readonly totalsHeldBack: readonly string[];
  /** Levers of which the reader of the copy can choose values. */
  readonly whatIf: readonly LeverId[];
  /** The language of its sheets; records from before there was a choice say nothing, and mean English. */
  readonly language?: LanguageId;
  /** SHA-256 of the tables. */
  readonly inputsDigest: string;
}

/** What the scenario of a copy sets. */
export const leversIn = ({ policy, exceptions = [] }: CopyRecord): ScenarioLevers => ({
  policy,
  exceptions,
});

/** The text whose SHA-256 stands for the inputs. */
export const inputsText = ({ segments, surplus, factors }: InputTables): string =>
  JSON.stringify([segments, surplus ?? null, factors ?? null]);
