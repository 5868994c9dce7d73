import { openWorkbenches, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

test("the page around the pane speaks the browser's language, then what is chosen in the pane", async () => {
  const bench = await workbenches.open({ locale: "fr-FR" });
  const { page, pane, errors } = bench;
  await page.getByRole("button", { name: "Ceci est un atelier, pas Excel" }).waitFor();
  await page.waitForFunction(() => document.title === "Cluster Policy Lab — atelier");
  await page.getByRole("button", { name: "Nouveau" }).click();
  // Until it is there, the pane is that of the workbook before.
  await page.getByRole("heading", { level: 1, name: "Classeur.xlsx" }).waitFor();
  await pane.getByLabel("Langue").selectOption("pt");
  await page.getByRole("button", { name: "Salvar" }).waitFor();
  await page.waitForFunction(() => document.documentElement.lang === "pt");
  await page.getByRole("button", { name: "Ocultar painel" }).click();
  await page.getByRole("button", { name: "Mostrar painel" }).waitFor();
  expect(errors).toEqual([]);
  await bench.close();
});
