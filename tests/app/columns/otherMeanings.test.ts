import { columnMatches } from "../../../src/app/columns/columnMatches";
import { columnsOfKind } from "../../../src/app/columns/tableKinds";
import type { TableMapping } from "../../../src/app/columns/tableMapping";
import { readLab } from "../../../src/app/readLab";
import type { CellValue } from "../../../src/core/fault";
import { sentence } from "../../../src/derive/sentence";
import { english } from "../../../src/locales/en";
import { loadLanguage } from "../../../src/locales/loadLanguage";
import { rangeCalled, workbookWith } from "../../support/workbooks";

const table = (headers: readonly string[], ...rows: readonly (readonly CellValue[])[]) => [
  ["cluster", "firms", ...headers],
  ...rows.map((row, r) => [`Town ${r + 1}`, 40 + r, ...row]),
];

const sales = table(["turnover"], [12_000], [8200], [0.4], ["9 700"]);

const saying = (said: Partial<TableMapping>): TableMapping => ({
  table: "segments",
  headers: ["cluster", "firms", "turnover"],
  columns: {},
  absent: [],
  ...said,
});

const asRevenue = saying({ columns: { revenue: { header: "turnover", scale: "same" } } });

const matchesOf = (cells: readonly (readonly CellValue[])[], said?: TableMapping) =>
  Object.fromEntries(
    columnMatches(cells, columnsOfKind.segments, said)
      .filter(({ column }) => ["revenue", "turnover"].includes(column.id))
      .map(({ column, state, header, insteadOf, also }) => [
        column.id,
        [state, header, insteadOf?.id ?? also?.id].filter(Boolean).join(" "),
      ])
  );

test("turnover that no labour turnover can be is suggested as revenue", () => {
  expect(matchesOf(sales)).toEqual({ revenue: "suggested turnover turnover", turnover: "open" });
});

test.each<[string, Partial<TableMapping>]>([
  ["said to lack revenue", { absent: ["revenue"] }],
  ["said to have it elsewhere", { columns: { revenue: { header: "firms", scale: "same" } } }],
])("but not where the table is %s", (_what, said) => {
  expect(matchesOf(sales, saying(said))["turnover"]).toMatch(/^suggested turnover/);
});

test.each(["revenue", "Yearly sales"])("nor where it has %s besides", (header) => {
  const matches = matchesOf(table([header, "turnover"], [500, 12_000], [300, 8200]));
  expect(matches["revenue"]).toContain(header);
  expect(matches["turnover"]).toBe("suggested turnover");
});

test("a share stays labour turnover, and with per cent both meanings are named", () => {
  expect(matchesOf(table(["turnover"], [0.3], [0.12]))["turnover"]).toBe("own turnover");
  expect(matchesOf(table(["turnover"], [30], [0.2], [12_000]))).toEqual({
    revenue: "open",
    turnover: "suggested turnover revenue",
  });
});

test("once it is said to be revenue it is no labour turnover any more", () => {
  expect(matchesOf(sales, asRevenue)).toEqual({ revenue: "mapped turnover", turnover: "open" });
});

const read = async (cells: readonly (readonly CellValue[])[], ...said: readonly TableMapping[]) => {
  const { workbook } = workbookWith("Survey", cells);
  const lab = await readLab(workbook, await rangeCalled(workbook, "Survey"), said);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  return lab.value;
};

const meant = async (...said: readonly TableMapping[]) =>
  (await read(sales, ...said)).findings.filter(({ fault }) => fault.kind === "value");

test("the check list names the other meaning with every cell that cannot be one", async () => {
  const findings = await meant();
  expect(findings.map(({ address }) => address)).toEqual(["Survey!C2", "Survey!C3", "Survey!C5"]);
  for (const { fault } of findings)
    expect(sentence(fault, english.faults, () => "")).toBe(
      'This cannot be Labour turnover, which must be a number from 0 to 5; if "turnover" means Revenue here, match the column as Revenue, or rename it to "revenue".'
    );
});

test("a table said to lack revenue hears of the range alone", async () => {
  const [finding] = await meant(saying({ absent: ["revenue"] }));
  expect(finding?.fault).toMatchObject({ code: "outOfRange", details: { found: 12_000 } });
});

test("once it is matched it is read as revenue", async () => {
  const { segments, findings } = await read(sales, asRevenue);
  expect(segments.map(({ row }) => row.numbers.revenue)).toEqual([12_000, 8200, 0.4, undefined]);
  expect(segments.some(({ row }) => row.numbers.turnover !== undefined)).toBe(false);
  expect(findings.flatMap(({ repair }) => repair ?? [])).toEqual([{ from: "9 700", to: 9700 }]);
});

test.each([
  ["fr", /«.Rotation du personnel.»[^]*nombre de 0 à 5[^]*«.Chiffre d’affaires.»/],
  ["es", /«Rotación laboral»[^]*número de 0 a 5[^]*«Ingresos»/],
  ["pt", /“Rotatividade da mão de obra”[^]*número de 0 a 5[^]*“Receita”/],
] as const)("%s names both columns in its own words", async (id, expected) => {
  const language = await loadLanguage(id);
  const [finding] = await meant();
  if (!finding) throw new Error("Nothing was found.");
  expect(sentence(finding.fault, language.faults, () => "")).toMatch(expected);
});
