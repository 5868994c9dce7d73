import { changeStored } from "../../../src/app/stored/changeStored";
import { readStored } from "../../../src/app/stored/readStored";
import { storedKinds, type StoredKind } from "../../../src/app/stored/storedKind";
import { storedXml } from "../../../src/app/stored/storedText";
import type { Workbook, XmlPart } from "../../../src/app/ports/workbook";
import { createSpreadsheet, openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { workbookThat } from "../../support/workbooks";
import { valueOf } from "../../support/publications";

const kind = storedKinds.mappings;
const monday = "2026-03-02T09:00:00.000Z";
const tuesday = "2026-03-03T09:00:00.000Z";

const newBook = () => {
  const spreadsheet = createSpreadsheet();
  spreadsheet.addSheet("One");
  return { spreadsheet, workbook: workbookOf(spreadsheet) };
};

const valuesIn = async (workbook: Workbook, of: StoredKind = kind): Promise<unknown> =>
  Object.fromEntries((await readStored(workbook, of)).entries.map(({ id, value }) => [id, value]));

const put = async (workbook: Workbook, id: string, value: unknown, now = monday): Promise<void> =>
  void valueOf(await changeStored(workbook, kind, [{ id, value }], now));

/** Somebody who read before the other wrote, and writes after: the parts are then older than the file. */
const overtaken = (workbook: Workbook, seen: readonly XmlPart[]): Workbook =>
  workbookThat(workbook, {
    changeXml: async (namespace, change) => {
      const wanted = change(seen);
      if (!wanted) return;
      const there = new Set((await workbook.storedXml(namespace)).map(({ id }) => id));
      const remove = wanted.remove.filter((id) => there.has(id));
      await workbook.changeXml(namespace, () => ({ add: wanted.add, remove }));
    },
  });

describe("entries", () => {
  it("survive a save, a reopening and a copy of the workbook, whatever is in them", async () => {
    const { spreadsheet, workbook } = newBook();
    const value = { title: "Ça & <là> “\uFFFE”\n", levers: { tariffOutput: [0.1, null] } };
    await put(workbook, "a", value);
    await put(workbook, "b", 2);
    const copy = workbookOf(await openXlsx(await spreadsheet.toXlsx()));
    expect(await valuesIn(copy)).toEqual({ a: value, b: 2 });
    await put(copy, "b", 3, tuesday);
    expect(await valuesIn(copy)).toEqual({ a: value, b: 3 });
    expect(await valuesIn(workbook)).toEqual({ a: value, b: 2 });
    expect(await copy.storedXml(kind.namespace)).toHaveLength(1);
  });

  it("that were deleted stay deleted, and can be stored again", async () => {
    const { workbook } = newBook();
    await put(workbook, "a", 1);
    await put(workbook, "a", null);
    expect(await valuesIn(workbook)).toEqual({});
    await put(workbook, "a", 1);
    expect(await valuesIn(workbook)).toEqual({ a: 1 });
  });

  it("of one kind leave those of another alone", async () => {
    const { workbook } = newBook();
    await put(workbook, "a", 1);
    const other: StoredKind = { name: "mappings", namespace: "urn:other", migrations: [] };
    await changeStored(workbook, other, [{ id: "a", value: 2 }], monday);
    expect(await valuesIn(workbook)).toEqual({ a: 1 });
    expect(await valuesIn(workbook, other)).toEqual({ a: 2 });
  });
});

describe("two people", () => {
  it("who store one after the other keep both entries", async () => {
    const { spreadsheet } = newBook();
    const [ann, ben] = [workbookOf(spreadsheet), workbookOf(spreadsheet)];
    await put(ann, "a", 1);
    await put(ben, "b", 2);
    await put(ann, "c", 3);
    expect(await valuesIn(ben)).toEqual({ a: 1, b: 2, c: 3 });
  });

  it("who store at the same moment keep both entries, and the next writer joins the parts", async () => {
    const { workbook } = newBook();
    await put(workbook, "old", 0);
    const late = overtaken(workbook, await workbook.storedXml(kind.namespace));
    await put(workbook, "a", 1);
    await put(late, "b", 2);
    expect(await workbook.storedXml(kind.namespace)).toHaveLength(2);
    expect(await valuesIn(workbook)).toEqual({ old: 0, a: 1, b: 2 });
    await put(workbook, "c", 3);
    expect(await workbook.storedXml(kind.namespace)).toHaveLength(1);
    expect(await valuesIn(workbook)).toEqual({ old: 0, a: 1, b: 2, c: 3 });
  });

  it("who change the same entry get the later of the two, and what one deletes stays deleted", async () => {
    const { workbook } = newBook();
    await put(workbook, "same", 0);
    await put(workbook, "gone", 0);
    const late = overtaken(workbook, await workbook.storedXml(kind.namespace));
    await put(workbook, "same", "tuesday", tuesday);
    await put(workbook, "gone", null, tuesday);
    await put(late, "same", "monday", monday);
    expect(await valuesIn(workbook)).toEqual({ same: "tuesday" });
  });

  it("one of whose clocks is slow still sees what they store last", async () => {
    const { workbook } = newBook();
    await put(workbook, "a", "fast clock", tuesday);
    await put(workbook, "a", "slow clock", monday);
    expect(await valuesIn(workbook)).toEqual({ a: "slow clock" });
  });
});

describe("versions", () => {
  /** As when the lever `tariff` was split in two and the old one became that of the finished good. */
  const second: StoredKind = {
    ...kind,
    migrations: [
      (value) => {
        const { tariff, ...levers } = value as Record<string, unknown>;
        return tariff === undefined ? value : { ...levers, tariffOutput: tariff };
      },
    ],
  };

  it("before this one are brought up to it when read, and kept so when something is stored", async () => {
    const { workbook } = newBook();
    await put(workbook, "a", { tariff: 0.3, quota: 1 });
    await put(workbook, "b", null);
    expect(await valuesIn(workbook, second)).toEqual({ a: { quota: 1, tariffOutput: 0.3 } });
    await changeStored(workbook, second, [{ id: "c", value: { tariffOutput: 0 } }], monday);
    const [part] = await workbook.storedXml(kind.namespace);
    expect(part?.xml).toContain('version="2"');
    expect(await valuesIn(workbook, second)).toEqual({
      a: { quota: 1, tariffOutput: 0.3 },
      c: { tariffOutput: 0 },
    });
  });

  it("after this one are refused and left untouched", async () => {
    const { workbook } = newBook();
    await changeStored(workbook, second, [{ id: "a", value: { tariffOutput: 0.3 } }], monday);
    const before = await workbook.storedXml(kind.namespace);
    const refusal = { code: "newerVersion", details: { found: 2, limit: 1 } };
    expect(await readStored(workbook, kind)).toMatchObject({ entries: [], faults: [refusal] });
    const answer = await changeStored(workbook, kind, [{ id: "b", value: 1 }], monday);
    expect(answer).toMatchObject({ ok: false, faults: [refusal] });
    expect(await workbook.storedXml(kind.namespace)).toEqual(before);
  });
});

describe("a part that cannot be read", () => {
  it.each([
    ["no JSON", storedXml(kind.namespace, { version: 1, text: "[{" })],
    ["no entries", storedXml(kind.namespace, { version: 1, text: '[{"id":1}]' })],
    ["no version", `<lab xmlns="${kind.namespace}">[]</lab>`],
    ["version 0", storedXml(kind.namespace, { version: 0, text: "[]" })],
  ])("(%s) is named and stays, and storing goes on beside it", async (_, xml) => {
    const { spreadsheet, workbook } = newBook();
    spreadsheet.xml.add(xml);
    await put(workbook, "a", 1);
    await put(workbook, "b", 2);
    const stored = await readStored(workbook, kind);
    expect(stored.faults).toMatchObject([{ code: "storedDamaged" }]);
    expect(await valuesIn(workbook)).toEqual({ a: 1, b: 2 });
    expect((await workbook.storedXml(kind.namespace)).map((part) => part.xml)).toContain(xml);
  });
});
