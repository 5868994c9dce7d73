import type { Fault } from "../../core/fault";
import type { Workbook, XmlPart } from "../ports/workbook";
import { entriesOf, joinEntries, type StoredEntry } from "./entries";
import type { StoredKind } from "./storedKind";

/** What a workbook remembers of a kind. */
export interface Stored {
  /** All that is there and not deleted. */
  readonly entries: readonly StoredEntry[];
  /** What cannot be read, and stays untouched. */
  readonly faults: readonly Fault[];
}

/** What the parts hold together. */
export const joinParts = (kind: StoredKind, parts: readonly XmlPart[]): Stored => {
  const read = parts.map(({ xml }) => entriesOf(kind, xml));
  return {
    entries: joinEntries(read.flatMap((result) => (result.ok ? result.value : []))),
    faults: read.flatMap((result) => (result.ok ? [] : result.faults)),
  };
};

export const isKept = ({ value }: StoredEntry): boolean => value !== null;

/** What the workbook remembers of a kind, however many people stored some of it. */
export const readStored = async (
  workbook: Pick<Workbook, "storedXml">,
  kind: StoredKind
): Promise<Stored> => {
  const { entries, faults } = joinParts(kind, await workbook.storedXml(kind.namespace));
  return { entries: entries.filter(isKept), faults };
};
