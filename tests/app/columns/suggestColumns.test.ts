import { suggestColumns } from "../../../src/app/columns/suggestColumns";
import type { CellValue } from "../../../src/core/fault";
import { languages } from "../../../src/locales/languages";
import { segmentColumnList } from "../../../src/model/segments/columns";

const suggest = (headers: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  suggestColumns([headers, ...rows], segmentColumnList, new Set());

const idOf = (header: string): string | undefined => suggest([header])[0]?.id;

test.each([
  ["Nb d'ouvriers", "workers"],
  ["Trabajadores", "workers"],
  ["workers (2019)", "workers"],
  ["Trabalhadores", "workers"],
  ["EFFECTIF TOTAL", "workers"],
  ["# firms", "firms"],
  ["N° d'entreprises", "firms"],
  ["CA (k€)", "revenue"],
  ["Chiffre d’affaires", "revenue"],
  ["Faturamento", "revenue"],
  ["Secteur", "subsector"],
  ["Municipio", "cluster"],
  ["export_share", "exportShare"],
  ["Exports (% of sales)", "exportShare"],
  ["Arancel a insumos", "tariffInput"],
  ["Tariff on machinery", "tariffMachinery"],
  ["Main-d’œuvre : rotation", "turnover"],
  ["Código CIIU", "isic"],
  ["Trabajadoers", "workers"],
  ["Année", "year"],
  ["ISIC rev.4", "isic"],
  ["ISIC (Rev. 3.1)", "isic"],
  ["Turnover (m)", "revenue"],
  ["Annual turnover, GHS", "revenue"],
  ["Staff turnover", "turnover"],
  ["Taxe importation %", "tariffOutput"],
  ["Average wage", "pay"],
])("%s means %s", (header, id) => {
  expect(idOf(header)).toBe(id);
});

test.each(["Wage bill", "Total wages (m)", "Payroll", "Masse salariale", "Total de salários"])(
  "%s is not what one worker is paid",
  (header) => {
    expect(idOf(header)).toBeUndefined();
  }
);

test.each(["Telephone", "Remarques", "Nombre", "Id", "Dirección", "Interviewer", "2019"])(
  "%s means nothing the lab knows",
  (header) => {
    expect(idOf(header)).toBeUndefined();
  }
);

test("exports are no imports, and the unemployed are not employed", () => {
  expect(idOf("Importation")).toBeUndefined();
  expect(idOf("Unemployed")).toBe("labourSurplus");
});

test("every header and every column is given once, to the surest", () => {
  const found = suggest(["Ouvriers", "workers (2019)", "Workers in the region"]);
  expect(found.map(({ id, header }) => [id, header])).toEqual([
    ["workers", "Ouvriers"],
    ["regionWorkers", "Workers in the region"],
  ]);
});

test("how sure a suggestion is follows from how much of the names agrees", () => {
  const sure = (header: string) => suggest([header])[0]?.confidence;
  expect(sure("Trabajadores")).toBe("sure");
  expect(sure("Average yearly revenue of small firms")).toBe(undefined);
  expect(sure("Revenue of members")).toBe("guess");
  expect(sure("Access to bank credit")).toBe("likely");
});

test("a column of words cannot be numbers", () => {
  expect(suggest(["Crédito"], ["Banco do Brasil"], ["nenhum"])).toEqual([]);
  expect(suggest(["Crédito"], [0.2], ["nenhum"])).toHaveLength(1);
});

test("a column whose numbers are out of range in every writing is not meant", () => {
  expect(suggest(["Exports"], [120_000], [5000], [0.2])).toEqual([]);
  expect(suggest(["Exports"], [20], [5], [120_000])).toMatchObject([{ id: "exportShare" }]);
});

test("a header that says per cent is meant, and its numbers out of range are slips", () => {
  expect(suggest(["Crédit bancaire (%)"], [140])).toMatchObject([
    { id: "creditAccess", scale: "percent" },
  ]);
  expect(suggest(["Crédit bancaire"], [140])).toEqual([]);
});

test.each(Object.values(languages))(
  "the lab's own names of columns in $id are known for sure",
  ({ words }) => {
    const strangers = segmentColumnList.flatMap(({ id, label }) => {
      const said = words[label] ?? label;
      // A header that is the name in formulas needs no suggestion.
      if (said.toLowerCase() === id.toLowerCase()) return [];
      const found = suggest([said])[0];
      return found?.id === id && found.confidence === "sure" ? [] : [`${id}: ${said}`];
    });
    expect(strangers).toEqual([]);
  }
);

test("headers that stand for something already are left out", () => {
  expect(suggestColumns([["Trabajadores"]], segmentColumnList, new Set(["trabajadores"]))).toEqual(
    []
  );
});

test.each<[string, CellValue[], string]>([
  ["CA (k€)", [120, 300], "thousands"],
  ["Ventas (millones)", [1.2], "millions"],
  ["Revenue", [120_000], "same"],
  ["% exporté", [12, 40], "percent"],
  ["Export share", [12, 40], "percent"],
  ["Export share", [0.12, 0.4], "same"],
  ["Export share (%)", [0.12, 0.4], "same"],
  ["Electricity (hrs/day)", [9, 14], "hoursADay"],
  ["Heures d'électricité par jour", [9, 14], "hoursADay"],
  ["Hours with power", [0.4, 0.6], "same"],
  ["Electricity (%)", [40, 60], "percent"],
  ["Turnover (m)", [12.5, 3.9], "millions"],
  ["Workers (m)", [12.5, 3.9], "same"],
  ["Shortage of design skills", ["oui", "non"], "yesNo"],
  ["Shortage of design skills", [true, false], "yesNo"],
  ["Shortage of design skills", [1, 0], "same"],
])("%s with %j is written as %s", (header, values, scale) => {
  expect(suggest([header], ...values.map((value) => [value]))[0]?.scale).toBe(scale);
});
