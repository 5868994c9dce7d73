import type { TableMapping } from "../../../src/app/columns/tableMapping";
import { readLab } from "../../../src/app/readLab";
import type { CellValue } from "../../../src/core/fault";
import { sentence } from "../../../src/derive/sentence";
import { english } from "../../../src/locales/en";
import { loadLanguage } from "../../../src/locales/loadLanguage";
import { rangeCalled, workbookWith } from "../../support/workbooks";

const headers = ["District", "Trade", "Firms", "Turnover (m)", "Imported %", "Tariff", "Year"];

const mapping: TableMapping = {
  table: "segments",
  headers,
  absent: [],
  columns: {
    cluster: { header: "District", scale: "same" },
    subsector: { header: "Trade", scale: "same" },
    firms: { header: "Firms", scale: "same" },
    revenue: { header: "Turnover (m)", scale: "millions" },
    shareImports: { header: "Imported %", scale: "percent" },
    tariffOutput: { header: "Tariff", scale: "same" },
    year: { header: "Year", scale: "same" },
  },
};

const findingsOf = async (...rows: readonly (readonly CellValue[])[]) => {
  const { workbook } = workbookWith("Survey", [headers, ...rows]);
  const lab = await readLab(workbook, await rangeCalled(workbook, "Survey"), [mapping]);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  return lab.value.findings.filter(({ fault }) => fault.kind === "value");
};

const said = async (...rows: readonly (readonly CellValue[])[]) =>
  Object.fromEntries(
    (await findingsOf(...rows)).map(({ fault, repair, address = "" }) => [
      address.replace("Survey!", ""),
      [sentence(fault, english.faults, () => ""), ...(repair ? [repair.to] : [])],
    ])
  );

test("a text that is a number in another writing says which, by what its column holds", async () => {
  expect(
    await said(
      ["Kumasi", "repair", "1 200", "12,5", "55%", "20 %", null],
      ["Kumasi", "shoes", "5,200", "9.700", "12,5 %", "0,35", "2,019"]
    )
  ).toEqual({
    C2: ['"1 200" is text; as a number it is 1,200.', 1200],
    D2: ['"12,5" is text; as a number it is 12.5.', 12.5],
    E2: ['"55%" is text; as a number it is 55.', 55],
    F2: ['"20 %" is text; as a number it is 0.2.', 0.2],
    C3: ['"5,200" is text; as a number it is 5,200.', 5200],
    D3: ['"9.700" is text; as a number it is 9,700.', 9700],
    E3: ['"12,5 %" is text; as a number it is 12.5.', 12.5],
    F3: ['"0,35" is text; as a number it is 0.35.', 0.35],
    G3: ['"2,019" is text; as a number it is 2,019.', 2019],
  });
});

test("where nothing settles it both numbers are named, and what is no number is left to its writer", async () => {
  expect(
    await said(
      ["Kumasi", "repair", "c. 310", "9.700", "9 hours", "n/a", "-"],
      ["Kumasi", "shoes", "0640", " 3.5\u00a0", "120%", "1 200", "500"]
    )
  ).toEqual({
    C2: ['"c. 310" is text; it must be a number of 0 or more.'],
    D2: ['"9.700" is text; as a number it is 9.7.', 9.7],
    E2: ['"9 hours" is text; it must be a number from 0 to 100.'],
    F2: [
      '"n/a" is no number; leave the cell blank where it is not known, and write 0 where there is none.',
    ],
    G2: ['"-" is no number; leave the cell blank where it is not known.'],
    C3: ['"0640" is text; it must be a number of 0 or more.'],
    D3: ['" 3.5\u00a0" is text; as a number it is 3.5.', 3.5],
    E3: ['"120%" is text; it must be a number from 0 to 100.'],
    F3: ['"1 200" is text; it must be a number from 0 to 3.'],
    G3: ['"500" is text; it must be a number from 1500 to 2200.'],
  });
  expect(await said(["Kumasi", "repair", null, "9.700", null, null, null])).toEqual({
    D2: ['"9.700" is text, and as a number it can be 9.7 or 9,700; write the one that is meant.'],
  });
});

test.each([
  ["fr", /^«\s12 345,5\s» est du texte\s; comme nombre, c’est 12\u202f345,5\.$/],
  ["es", /^«12 345,5» es texto; como número es 12\.345,5\.$/],
  ["pt", /^“12 345,5” é texto; como número é 12\.345,5\.$/],
] as const)("%s names the number in its own writing", async (id, expected) => {
  const language = await loadLanguage(id);
  const [finding] = await findingsOf(["Kumasi", "repair", "12 345,5", null, null, null, null]);
  if (!finding) throw new Error("Nothing was found.");
  expect(sentence(finding.fault, language.faults, () => "")).toMatch(expected);
});
