import { failure, success, then, type Result } from "../../core/fault";
import type { Workbook, XmlPart } from "../ports/workbook";
import { entriesOf, joinEntries, xmlOfEntries, type StoredEntry } from "./entries";
import { isKept, joinParts } from "./readStored";
import type { StoredKind } from "./storedKind";

/** What is to be remembered under an id; null deletes it. */
export interface EntryChange {
  readonly id: string;
  readonly value: unknown;
}

const millisecond = 1;

/** A moment after the entry was stored last, whatever the clock of who stored it says. */
const momentAfter = (before: string | undefined, now: string): string => {
  const known = before === undefined ? Number.NaN : Date.parse(before);
  return known >= Date.parse(now) ? new Date(known + millisecond).toISOString() : now;
};

const changed = (
  before: readonly StoredEntry[],
  changes: readonly EntryChange[],
  now: string
): readonly StoredEntry[] => {
  const known = new Map(before.map((entry) => [entry.id, entry.changed]));
  return joinEntries([
    ...before,
    ...changes.map(({ id, value }) => ({ id, value, changed: momentAfter(known.get(id), now) })),
  ]);
};

/** All entries as they are to be; refused where a newer lab has stored some. */
const outcomeOf = (
  kind: StoredKind,
  parts: readonly XmlPart[],
  changes: readonly EntryChange[],
  now: string
): Result<readonly StoredEntry[]> => {
  const { entries, faults } = joinParts(kind, parts);
  const newer = faults.filter(({ code }) => code === "newerVersion");
  return newer.length > 0 ? failure(...newer) : success(changed(entries, changes, now));
};

/**
 * Stores, changes and deletes entries, and leaves all that others stored. A part that is damaged
 * stays as it is; where a newer lab has stored something, nothing is changed and that is the fault.
 *
 * @param now the time, as ISO 8601 in UTC
 * @returns all entries of the kind as they are afterwards
 */
export const changeStored = async (
  workbook: Pick<Workbook, "changeXml">,
  kind: StoredKind,
  changes: readonly EntryChange[],
  now: string
): Promise<Result<readonly StoredEntry[]>> => {
  const outcomes: Result<readonly StoredEntry[]>[] = [];
  await workbook.changeXml(kind.namespace, (parts) => {
    const outcome = outcomeOf(kind, parts, changes, now);
    outcomes.push(outcome);
    if (!outcome.ok) return null;
    const readable = parts.filter(({ xml }) => entriesOf(kind, xml).ok);
    return { add: xmlOfEntries(kind, outcome.value), remove: readable.map(({ id }) => id) };
  });
  const outcome = outcomes.at(-1);
  if (!outcome) throw new Error("The workbook did not ask what to store.");
  return then(outcome, (entries) => success(entries.filter(isKept)));
};
