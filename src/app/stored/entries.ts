import { failure, fault, success, type Result } from "../../core/fault";
import { isObject, parsedJson } from "../jsonValue";
import { readStoredText, storedXml } from "./storedText";
import { versionOf, type StoredKind } from "./storedKind";

/** One thing that is remembered. */
export interface StoredEntry {
  readonly id: string;
  /** When it was stored last, as ISO 8601 in UTC. */
  readonly changed: string;
  /** Anything that JSON can say; null where it was deleted, so that nobody's older copy brings it back. */
  readonly value: unknown;
}

const isEntry = (value: unknown): value is StoredEntry =>
  isObject(value) &&
  typeof value["id"] === "string" &&
  typeof value["changed"] === "string" &&
  "value" in value;

const migrated = (kind: StoredKind, version: number, entry: StoredEntry): StoredEntry => ({
  ...entry,
  value:
    entry.value === null
      ? null
      : kind.migrations
          .slice(version - 1)
          .reduce<unknown>((value, migrate) => migrate(value), entry.value),
});

/** The entries in a part, as this version has them; a newer or damaged part is a fault. */
export const entriesOf = (kind: StoredKind, xml: string): Result<readonly StoredEntry[]> => {
  const stored = readStoredText(xml);
  const limit = versionOf(kind);
  if (stored && stored.version > limit)
    return failure(fault("newerVersion", {}, { found: stored.version, limit }));
  const entries = stored && stored.version > 0 ? parsedJson(stored.text) : undefined;
  return stored && Array.isArray(entries) && entries.every(isEntry)
    ? success(entries.map((entry) => migrated(kind, stored.version, entry)))
    : failure(fault("storedDamaged", {}, { kind: kind.name }));
};

/** JSON escapes all that XML forbids but for these two characters. */
const withoutNoncharacters = (json: string): string =>
  json.replace(/[\uFFFE\uFFFF]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`);

/** A part that holds the entries. */
export const xmlOfEntries = (kind: StoredKind, entries: readonly StoredEntry[]): string =>
  storedXml(kind.namespace, {
    version: versionOf(kind),
    text: withoutNoncharacters(JSON.stringify(entries)),
  });

/** Of two forms of an entry the one that was stored later; the order of the parts never matters. */
const later = (a: StoredEntry, b: StoredEntry): StoredEntry => {
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  return JSON.stringify(a.value) > JSON.stringify(b.value) ? a : b;
};

/** Each entry once, in the order of the ids' first appearance. */
export const joinEntries = (entries: readonly StoredEntry[]): readonly StoredEntry[] => {
  const byId = new Map<string, StoredEntry>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known ? later(known, entry) : entry);
  }
  return [...byId.values()];
};
