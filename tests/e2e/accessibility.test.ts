import AxeBuilder from "@axe-core/playwright";
import { openWorkbenches, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

const places = ["Start", "Data", "Indices", "Scenarios"] as const;

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
    for (const place of places) {
      await workbench.goTo(place);
      await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page: workbench.page })
        .include(["iframe", "body"])
        .analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ html }) => `${place}: ${id} ${html}`));
    }
    await workbench.close();
    expect(found).toEqual([]);
  },
  60_000
);
