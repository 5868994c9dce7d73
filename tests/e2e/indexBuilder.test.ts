import { savedCells } from "../support/savedCells";
import { openWorkbenches, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

test("an index of one's own is built from the sample's framework and written live and as values", async () => {
  const workbench = await workbenches.open();
  const { pane } = workbench;
  await workbench.goTo("Indices");
  await pane.getByRole("tab", { name: "Your own index" }).click();
  await pane.getByRole("heading", { name: "Scores: HighRoad" }).waitFor();
  await pane.getByText(/^\d+ of 12 units move by one rank at most\.$/).waitFor();

  const write = pane.getByRole("button", { name: "Write to workbook" });
  await write.click();
  await pane.getByText("Written to the new sheet “Index”.").waitFor();
  await pane.getByRole("radio", { name: "Formulas" }).check();
  await write.click();
  await pane.getByText("Written to the new sheet “Index 2”.").waitFor();

  // Formulas are computed when their answers have come; until then cells say so.
  let live = await savedCells(await workbench.save(), "Index 2");
  while (live.flat().includes("#BUSY!")) live = await savedCells(await workbench.save(), "Index 2");
  const values = await savedCells(await workbench.save(), "Index");
  const rowOf = (cells: typeof live, name: string) => cells.find(([unit]) => unit === name) ?? [];
  // Unit, score, rank and its interval: beside the scores in one, behind the levels in the other.
  const [, score, rank, low, high] = rowOf(live, "Tirippur");
  const written = rowOf(values, "Tirippur");
  expect(score).toBeGreaterThan(0);
  expect([score, rank, low, high]).toEqual([written[1], ...written.slice(5, 8)]);
  expect(workbench.errors).toEqual([]);
  await workbench.close();
}, 90_000);
