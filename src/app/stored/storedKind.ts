/** Something that the lab remembers in the workbook: entries under ids, in an XML part of its own. */
export interface StoredKind {
  /** What the entries are, for sentences about them. */
  readonly name: "scenarios" | "mappings" | "indices";
  readonly namespace: string;
  /**
   * One step for each version after the first: what brings the value of an entry from version 1 to
   * 2, from 2 to 3, and so on. A value that it does not know it gives back as it is.
   */
  readonly migrations: readonly ((value: unknown) => unknown)[];
}

/** The version that this lab writes; it reads all before. */
export const versionOf = ({ migrations }: StoredKind): number => migrations.length + 1;

const kind = (name: StoredKind["name"], migrations: StoredKind["migrations"] = []): StoredKind => ({
  name,
  namespace: `urn:cluster-policy-lab:${name}`,
  migrations,
});

/** A lab that does not know what was added must not leave it out, so it has to be a newer version. */
const unchanged = (value: unknown): unknown => value;

/** All that the lab remembers in a workbook. */
export const storedKinds = {
  /** Levers under names; from version 2 on with exceptions for single segments. */
  scenarios: kind("scenarios", [unchanged]),
  /** Which columns of somebody else's table are which of the lab's. */
  mappings: kind("mappings"),
  /** Settings of indices over a framework table. */
  indices: kind("indices"),
} as const;
