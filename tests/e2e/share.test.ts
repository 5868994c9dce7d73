import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { command } from "../../src/hosts/cli/command";
import { keepCopiesUnfinished } from "../support/heldWork";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
let workbench: OpenWorkbench;
const folder = mkdtempSync(path.join(tmpdir(), "lab-"));

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(async () => {
  await workbenches.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  workbench = await workbenches.open();
}, 60_000);

afterEach(() => workbench.close());

async function* nothing(): AsyncGenerator<string> {}

const lab = async (...args: string[]) => {
  let out = "";
  const say = (text: string) => void (out += text);
  return { code: await command(args, { input: nothing(), out: say, err: say }), out };
};

/** Publishes a preset as a file, and keeps it under its own name. */
const publish = async (): Promise<string> => {
  const { pane, page } = workbench;
  await workbench.goTo("Share");
  const scenario = pane.getByRole("combobox", { name: "Scenario" });
  await scenario.selectOption({ label: "Import strangulation" });
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Publish as a file" }).click();
  const found = await download;
  expect(found.suggestedFilename()).toBe("Import strangulation - copy.xlsx");
  const file = path.join(folder, "copy.xlsx");
  copyFileSync(await found.path(), file);
  return file;
};

test("a copy that the pane published is the same on the command line and in the pane, until it is changed", async () => {
  const file = await publish();
  const verified = await lab("verify", file);
  expect(verified.out).toMatch(/^The same: all \d+ cells are what the record gives\./);
  expect(verified.code).toBe(0);

  const { pane } = workbench;
  await workbench.openFile(file);
  await workbench.goTo("Share");
  await pane.getByRole("button", { name: "Check a copy" }).click();
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByText(/^The same: all/).waitFor();
  await workbench.showSheet("Results");
  await workbench.type("B40", "changed");
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByText("Different: Results!B40").waitFor();
  await workbench.showSheet("Contents");
  await pane.getByRole("button", { name: "Show the cell" }).click();
  await workbench.selected("B40");
  expect(workbench.errors).toEqual([]);
}, 120_000);

test("a copy that the pane opens is offered by the workbench, which has room for one", async () => {
  const { pane, page } = workbench;
  await workbench.goTo("Share");
  await pane.getByRole("button", { name: "Publish and open" }).click();
  const offer = page.getByRole("dialog", { name: "The add-in made a workbook" });
  await offer.getByRole("button", { name: "Open it here" }).click();
  await page.locator(".workbench-grid").getByText("Provenance", { exact: true }).waitFor();
  expect(workbench.errors).toEqual([]);
}, 120_000);

test("the brief is saved as a page whose numbers are results, and as PDF", async () => {
  const { pane, page } = workbench;
  await workbench.goTo("Share");
  const scenario = pane.getByRole("combobox", { name: "Scenario" });
  await scenario.selectOption({ label: "Import strangulation" });
  await pane.getByRole("button", { name: "Brief" }).click();
  const saved = async (button: string) => {
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: button }).click();
    const found = await download;
    return { name: found.suggestedFilename(), bytes: readFileSync(await found.path()) };
  };
  const html = await saved("Save as a web page");
  expect(html.name).toMatch(/^Import strangulation - .+ - brief\.html$/);
  expect(
    html.bytes.toString("utf8").match(/data-result="[^"]+"[^>]*>[^<]*\d/g)?.length
  ).toBeGreaterThan(10);
  const pdf = await saved("Save as PDF");
  expect(pdf.name).toBe(html.name.replace(".html", ".pdf"));
  expect(pdf.bytes.toString("latin1", 0, 4)).toBe("%PDF");
  expect(workbench.errors).toEqual([]);
}, 120_000);

test("publishing can be stopped, and then nothing is published", async () => {
  const { pane, page } = workbench;
  // It would be there before anybody could stop it.
  await keepCopiesUnfinished(page);
  await workbench.goTo("Share");
  await pane.getByRole("button", { name: "Publish and open" }).click();
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByText("Stopped. Nothing was published.").waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
}, 60_000);
