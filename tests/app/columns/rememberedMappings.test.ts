import {
  forgetUnreadable,
  rememberedMappings,
  rememberMapping,
} from "../../../src/app/columns/rememberedMappings";
import type { TableMapping } from "../../../src/app/columns/tableMapping";
import { changeStored } from "../../../src/app/stored/changeStored";
import { storedKinds } from "../../../src/app/stored/storedKind";
import { storedXml } from "../../../src/app/stored/storedText";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { workbookWith } from "../../support/workbooks";

const said: TableMapping = {
  table: "segments",
  headers: ["Grappe", "% exporté"],
  columns: {
    cluster: { header: "Grappe", scale: "same" },
    exportShare: { header: "% exporté", scale: "percent" },
  },
  absent: ["isic"],
};

const morning = "2026-01-31T08:00:00.000Z";
const noon = "2026-01-31T12:00:00.000Z";

const bookOf = () => workbookWith("Enquête", [said.headers, ["Ksar Hellal", 12]]);

test("what was said survives a file that is saved and opened", async () => {
  const { spreadsheet, workbook } = bookOf();
  expect(await rememberMapping(workbook, said, morning)).toEqual({ ok: true, value: [said] });
  const again = workbookOf(await openXlsx(await spreadsheet.toXlsx()));
  expect(await rememberedMappings(again)).toEqual({ mappings: [said], faults: [] });
});

test("what is said anew of the same headers takes the place of the old, in any order of columns", async () => {
  const { workbook } = bookOf();
  const anew = { ...said, headers: ["% EXPORTÉ", "grappe "], absent: [] };
  const other = { ...said, headers: ["Distrito"] };
  await rememberMapping(workbook, said, morning);
  await rememberMapping(workbook, other, morning);
  await rememberMapping(workbook, anew, noon);
  expect((await rememberedMappings(workbook)).mappings).toEqual([other, anew]);
});

test("what is no mapping of this lab is left out of the reading", async () => {
  const { workbook } = bookOf();
  const values = [
    null,
    "text",
    { ...said, table: "unknown" },
    { ...said, headers: "Grappe" },
    {
      ...said,
      columns: { cluster: { header: "Grappe", scale: "dozens" }, later: said.columns["cluster"] },
    },
  ];
  await changeStored(
    workbook,
    storedKinds.mappings,
    values.map((value, i) => ({ id: String(i), value })),
    morning
  );
  const { mappings, faults } = await rememberedMappings(workbook);
  expect(mappings).toEqual([{ ...said, columns: {} }]);
  expect(faults).toMatchObject([{ code: "storedDamaged", details: { kind: "mappings" } }]);
});

test("what the words of a column stand for is remembered with it", async () => {
  const { workbook } = bookOf();
  const words = { femmes: "women" };
  const columns = { gender: { header: "Sexe", scale: "same" as const, words } };
  const workforce: TableMapping = { ...said, table: "workforce", columns };
  await rememberMapping(workbook, workforce, morning);
  expect((await rememberedMappings(workbook)).mappings).toEqual([workforce]);
});

test.each([
  [
    "damaged",
    storedXml(storedKinds.mappings.namespace, { version: 1, text: "no" }),
    "storedDamaged",
  ],
  ["newer", storedXml(storedKinds.mappings.namespace, { version: 9, text: "[]" }), "newerVersion"],
])("what is %s can be thrown away and said anew; the rest stays", async (_, xml, code) => {
  const { workbook } = bookOf();
  await rememberMapping(workbook, said, morning);
  await workbook.changeXml(storedKinds.mappings.namespace, () => ({ add: xml, remove: [] }));
  expect((await rememberedMappings(workbook)).faults).toMatchObject([{ code }]);
  await forgetUnreadable(workbook);
  expect(await rememberedMappings(workbook)).toEqual({ mappings: [said], faults: [] });
  const other = { ...said, headers: ["Distrito"] };
  expect(await rememberMapping(workbook, other, noon)).toMatchObject({ ok: true });
});
