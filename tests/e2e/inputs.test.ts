import type { BrowserContextOptions, Locator } from "playwright-core";
import { savedCells } from "../support/savedCells";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

const mostTabs = 80;

/** A way to use the pane, which counts what it takes. */
interface Hand {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly press: (workbench: OpenWorkbench, target: Locator) => Promise<void>;
  readonly choose: (workbench: OpenWorkbench, list: Locator, option: string) => Promise<void>;
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate(
    (element) => element.ownerDocument.hasFocus() && element === element.ownerDocument.activeElement
  );

/** Does the control stand before what has the focus? */
const isBefore = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const focused = element.ownerDocument.activeElement;
    return (
      focused !== null &&
      (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
    );
  });

const isChosen = async (list: Locator, option: string): Promise<boolean> =>
  (await list.locator("option:checked").textContent()) === option;

/** Tabs on or back from where the focus is, as one must without a mouse. */
const tabTo = async ({ page }: OpenWorkbench, target: Locator): Promise<void> => {
  await target.waitFor();
  const key = (await isBefore(target)) ? "Shift+Tab" : "Tab";
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error("The focus never comes there.");
};

const keyboard: Hand = {
  name: "the keyboard alone",
  options: {},
  press: async (workbench, target) => {
    await tabTo(workbench, target);
    await workbench.page.keyboard.press("Enter");
  },
  choose: async (workbench, list, option) => {
    await tabTo(workbench, list);
    // A letter that comes too late would begin another word.
    for (const letter of option)
      if (!(await isChosen(list, option))) await workbench.page.keyboard.type(letter);
  },
};

const finger: Hand = {
  name: "a finger alone",
  options: { hasTouch: true },
  press: (_, target) => target.tap(),
  choose: async (_, list, option) => {
    await list.tap();
    // The list itself is drawn by the system, out of a page's reach.
    await list.selectOption({ label: option });
  },
};

test.each([keyboard, finger])(
  "sample, first index, first scenario and a written sheet take at most three presses each by $name",
  async ({ options, press, choose }) => {
    const workbench = await workbenches.open(options);
    const { page, pane } = workbench;
    await page.getByRole("button", { name: "New", exact: true }).click();
    const button = (name: RegExp | string) => pane.getByRole("button", { name }).first();
    const presses: Record<string, number> = {};
    const count = (step: string) => (presses[step] = (presses[step] ?? 0) + 1);
    const pressed = async (step: string, name: RegExp | string): Promise<void> => {
      await press(workbench, button(name));
      count(step);
    };

    await button("Insert sample data").waitFor();
    // Into the pane's frame, as Excel's F6 does.
    await pane.getByRole("main").focus();
    await pressed("sample", "Insert sample data");
    await button(/How well does the cluster/).waitFor();

    await pressed("index", /How well does the cluster/);
    await pane.getByText("rank 1 of 12 by every method").waitFor();

    await pressed("scenario", /^Scenarios$/);
    await choose(
      workbench,
      pane.getByRole("combobox", { name: "Scenario" }),
      "Import strangulation"
    );
    count("scenario");
    await pane.getByText("Nothing is changed yet").waitFor({ state: "hidden" });

    await pressed("written", "Write to workbook");
    await pane.getByText("Written to the new sheet “Scenario”.").waitFor();

    expect(Math.max(...Object.values(presses))).toBeLessThanOrEqual(3);
    const cells = await savedCells(await workbench.save(), "Scenario");
    expect(cells[0]?.[0]).toBe("Import strangulation");
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  },
  120_000
);
