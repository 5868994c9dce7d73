import AxeBuilder from "@axe-core/playwright";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

const places = ["Start", "Data", "Indices", "Scenarios", "Explain"] as const;

/** Leaves no part of the scenarios closed, and something to compare and to explain. */
const setUp = async (workbench: OpenWorkbench): Promise<void> => {
  const { pane } = workbench;
  await workbench.goTo("Scenarios");
  await pane.getByRole("combobox", { name: "Scenario" }).selectOption("importStrangulation");
  await pane.getByRole("button", { name: "Keep to compare" }).click();
  for (const group of ["Import regulation", "Local government", "Association", "Demand, money"])
    await pane.getByRole("button", { name: new RegExp(`^${group}`) }).click();
  await pane
    .getByText(/of 100 futures/)
    .first()
    .waitFor();
};

const looks = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "high contrast", options: { forcedColors: "active" } },
] as const;

test.each(looks)(
  "every place of the pane can be used by everybody, $name",
  async ({ options }) => {
    const workbench = await workbenches.open(options);
    const found: string[] = [];
    await setUp(workbench);
    for (const place of places) {
      await workbench.goTo(place);
      await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
      if (place === "Indices")
        await workbench.pane.getByRole("button", { name: "Build a formula" }).click();
      if (place === "Explain") await workbench.pane.getByText(/of the spread rests/).waitFor();
      const { violations } = await new AxeBuilder({ page: workbench.page })
        .include(["iframe", "body"])
        .analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ html }) => `${place}: ${id} ${html}`));
    }
    await workbench.close();
    expect(found).toEqual([]);
  },
  120_000
);
