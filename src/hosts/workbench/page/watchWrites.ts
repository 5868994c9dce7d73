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
  "setRule",
  "describeRules",
  "addXml",
  "changeXml",
  "removeXml",
  "addTable",
  "updateTable",
  "removeTable",
  "setName",
  "removeName",
  "addChart",
  "updateChart",
  "removeChart",
]);

type Method = (...values: unknown[]) => unknown;

/** The same spreadsheet, which tells of everything that changes what would be saved. */
export const watchWrites = (spreadsheet: Spreadsheet, changed: () => void): Spreadsheet =>
  new Proxy(spreadsheet, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== "function") return member;
      const method = (member as Method).bind(target);
      if (!writing.has(key)) return method;
      return (...values: unknown[]) => {
        const result = method(...values);
        changed();
        return result;
      };
    },
  });
