import { mappingFor, type TableMapping } from "../../../src/app/columns/tableMapping";

const said: TableMapping = {
  table: "segments",
  headers: ["Grappe", "Secteur", "Ouvriers", "CA (k€)"],
  columns: {
    cluster: { header: "Grappe", scale: "same" },
    workers: { header: "Ouvriers", scale: "same" },
  },
  absent: ["isic"],
};

test("a table is known again by its headers, moved, renamed in capitals, or with more of them", () => {
  expect(
    mappingFor([said], "segments", ["CA (K€)", "OUVRIERS", " Grappe", "Secteur", "Note"])
  ).toBe(said);
});

test("it is known while half of its headers are left, so that the lost ones can be told", () => {
  expect(mappingFor([said], "segments", ["Grappe", "Secteur", "Salariés", "Ventes"])).toBe(said);
  expect(
    mappingFor([said], "segments", ["Grappe", "Branche", "Salariés", "Ventes"])
  ).toBeUndefined();
});

test("it is not known where none of its columns is left, or as another kind of table", () => {
  expect(mappingFor([said], "segments", ["Secteur", "CA (k€)", "Nom"])).toBeUndefined();
  expect(mappingFor([said], "surplus", said.headers)).toBeUndefined();
});

test("of several the one most alike is taken", () => {
  const other = { ...said, headers: ["Grappe", "Ouvriers", "Année", "Pays"] };
  expect(mappingFor([said, other], "segments", said.headers)).toBe(said);
  expect(mappingFor([said, other], "segments", other.headers)).toBe(other);
});
