import { storedCalled } from "../../../app/scenarios/storeScenario";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { Where } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import { levers, type LeverId } from "../../../model/levers/levers";
import { setsNothing } from "../../../model/scenarios/scenarioLevers";
import { sameLevers, type Draft, type Opened } from "../scenarios/draft";
import { leversInWords } from "../scenarios/leverGroups.vm";
import { scenarioTitle } from "../scenarios/scenario.vm";
import { faultWords, inWords, text } from "../text";
import { storedKey } from "./choices.vm";

/** A stored scenario as a line of the list. */
export interface StoredRow {
  readonly id: string;
  readonly title: string;
  /** What differs from today. */
  readonly differs: string;
  readonly opened: Opened;
}

/** A stored entry that is no scenario. */
export interface BrokenRow {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export const storedRows = ({ stored }: ScenarioShelf): readonly StoredRow[] =>
  stored.map(({ id, title, policy, exceptions }) => ({
    id,
    title,
    differs: text.levers.listed(leversInWords({ policy, exceptions })) || text.stored.allAsToday,
    opened: { key: storedKey(id), title, policy, exceptions },
  }));

/** The title stands above: what is left to say is which lever. */
const leverOf = ({ header }: Where): string =>
  header !== undefined && Object.hasOwn(levers, header)
    ? inWords(levers[header as LeverId].label)
    : "";

export const brokenRows = ({ broken }: ScenarioShelf): readonly BrokenRow[] =>
  broken.map(({ id, title, faults }) => ({
    id,
    title,
    why: faults.map((fault) => sentence(fault, faultWords, leverOf)).join(" "),
  }));

/** The name a scenario is offered to be saved under. */
export const suggestedName = (draft: Draft): string =>
  draft.opened?.title ?? (draft.preset === undefined ? "" : scenarioTitle(draft));

/** Whether the draft can be saved under a name, and what is to be said of it. */
export interface SaveView {
  readonly possible: boolean;
  readonly verb: string;
  readonly note: string;
}

export const saveView = (shelf: ScenarioShelf, draft: Draft, name: string): SaveView => {
  const { save, replace, taken, hint, asToday, noName, asSaved } = text.stored;
  const cannot = (note: string): SaveView => ({ possible: false, verb: save, note });
  if (setsNothing(draft)) return cannot(asToday);
  if (name.trim() === "") return cannot(noName);
  const there = storedCalled(shelf, name);
  if (!there) return { possible: true, verb: save, note: hint };
  return there.title === name.trim() && sameLevers(there, draft)
    ? cannot(asSaved(there.title))
    : { possible: true, verb: replace(there.title), note: taken(there.title) };
};
