import type { Spreadsheet } from "../../../spreadsheet/spreadsheet";

/** What changes the file that would be saved. */
const writing: ReadonlySet<PropertyKey> = new Set<keyof Spreadsheet>([
  "addSheet",
  "updateSheet",
  "moveSheet",
  "removeSheet",
  "write",
  "format",
  "setColumnWidth",
  "fit",
  "addTable",
  "updateTable",
  "removeTable",
]);

/** What changes it of what a workbook has beside its sheets. */
const collections: Readonly<Record<string, ReadonlySet<PropertyKey>>> = {
  rules: new Set<keyof Spreadsheet["rules"]>(["set", "describe"]),
  names: new Set<keyof Spreadsheet["names"]>(["set", "remove"]),
  charts: new Set<keyof Spreadsheet["charts"]>(["add", "change", "remove"]),
  xml: new Set<keyof Spreadsheet["xml"]>(["add", "change", "remove"]),
};

type Method = (...values: unknown[]) => unknown;

/** The same object, which tells of every call of these members, and of theirs within its collections. */
const watch = <T extends object>(
  object: T,
  members: ReadonlySet<PropertyKey>,
  called: () => void,
  within: Readonly<Record<PropertyKey, ReadonlySet<PropertyKey>>> = {}
): T =>
  new Proxy(object, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key, target);
      const theirs = Object.hasOwn(within, key) ? within[key] : undefined;
      if (theirs && typeof member === "object" && member !== null)
        return watch(member, theirs, called);
      if (typeof member !== "function") return member;
      const method = (member as Method).bind(target);
      if (!members.has(key)) return method;
      return (...values: unknown[]) => {
        const result = method(...values);
        called();
        return result;
      };
    },
  });

/** The same spreadsheet, which tells of everything that changes what would be saved. */
export const watchWrites = (spreadsheet: Spreadsheet, changed: () => void): Spreadsheet =>
  watch(spreadsheet, writing, changed, collections);
