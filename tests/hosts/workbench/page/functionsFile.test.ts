import { functionsFileOf } from "../../../../src/hosts/workbench/page/functionsFile";

test.each([
  ["en-GB", "functions.json"],
  ["fr-CA", "functions-fr.json"],
  ["es", "functions-es.json"],
  ["pt-BR", "functions-pt.json"],
  ["de-DE", "functions.json"],
])("a page in %s reads %s", (locale, file) => {
  expect(functionsFileOf(locale)).toBe(file);
});
