import { foreignWords, suggestWords } from "../../../src/app/columns/suggestWords";
import { columnsOfKind, type TableKindId } from "../../../src/app/columns/tableKinds";

const column = (kind: TableKindId, id: string) => {
  const found = columnsOfKind[kind].find((each) => each.id === id);
  if (!found) throw new Error(`There is no column ${id}.`);
  return found;
};

test.each([
  ["gender", ["Femmes", "hommes", "mujeres", "Homens"], ["women", "men", "women", "men"]],
  [
    "standing",
    ["Salariés", "aprendiz", "aide familial", "a domicilio"],
    ["wage", "apprentice", "family", "homeWorker"],
  ],
])("the words of other tables for %s are known in four languages", (id, words, choices) => {
  expect(suggestWords(column("workforce", id), words)).toEqual(
    Object.fromEntries(words.map((word, i) => [word.toLowerCase(), choices[i]]))
  );
});

test("uses of surplus and items of evidence too, the latter by what columns are called", () => {
  expect(suggestWords(column("surplus", "use"), ["Épargne", "Fuga de capitales"])).toEqual({
    épargne: "savings",
    "fuga de capitales": "capitalFlight",
  });
  expect(suggestWords(column("evidence", "item"), ["Trabajadores"])).toEqual({
    trabajadores: "workers",
  });
});

test("our own words need none, and what nothing is like is left to the user", () => {
  const gender = column("workforce", "gender");
  expect(suggestWords(gender, ["Women", null, "autre"])).toEqual({});
  expect(foreignWords(gender, ["Women", null, "autre", "Autre "])).toEqual(["autre"]);
});

test("a column of any text has no words to match", () => {
  expect(foreignWords(column("workforce", "occupation"), ["femmes"])).toEqual([]);
});
