import { besideTables, type BesideKind } from "../../../src/app/columns/besideTables";
import type { TableMapping } from "../../../src/app/columns/tableMapping";
import type { TableRange } from "../../../src/app/ports/workbook";

const rangeOf = (name: string, ...headers: readonly string[]): TableRange => ({
  ...{ name, sheet: name, kind: "sheet", row: 0, column: 0 },
  ...{ rows: 5, columns: headers.length, headers },
});

const found = (ranges: readonly TableRange[], mappings: readonly TableMapping[] = []) =>
  Object.fromEntries(
    besideTables(ranges, mappings)
      .filter(({ state }) => state !== "none")
      .map(({ kind, state, range }) => [kind, [state, range?.name]])
  );

const surplus = rangeOf("Excedente", "Segmento", "Destino", "Porcentaje");

test.each<[BesideKind, string[]]>([
  ["surplus", ["Grappe", "Emploi du surplus", "Part"]],
  ["factors", ["Segmento", "Leyes y reglamentos", "Coyuntura"]],
  ["workforce", ["Segmento", "Ocupação", "Gênero", "Trabalhadores", "Salário"]],
  ["history", ["Grappe", "Année", "Entreprises", "Ouvriers"]],
  ["evidence", ["Segment", "Question", "Réponse", "Informateur"]],
  ["framework", ["Código", "Padre", "Peso"]],
])("a table of %s is known by headers in other words", (kind, headers) => {
  expect(found([rangeOf("Sheet1", ...headers)])).toEqual({ [kind]: ["likely", "Sheet1"] });
});

test("a table under its own name, or one that was said to be of a kind, is read", () => {
  const said: TableMapping = {
    table: "surplus",
    headers: surplus.headers.map(String),
    columns: { segment: { header: "Segmento", scale: "same" } },
    absent: [],
  };
  expect(found([rangeOf("Surplus", "segment", "use")])).toEqual({ surplus: ["read", "Surplus"] });
  expect(found([rangeOf("Surplus", "segment", "use"), surplus], [said])).toEqual({
    surplus: ["read", "Excedente"],
  });
});

test("what lacks the mark of its kind, or says much else, is not taken for one", () => {
  expect(found([rangeOf("Notes", "Segment", "Remarques")])).toEqual({});
  expect(found([rangeOf("Visits", "Grappe", "Année", "Taxi", "Hôtel", "Repas")])).toEqual({});
});
