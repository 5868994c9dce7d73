import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { WorkbookTrouble } from "../../../../src/app/ports/workbookTrouble";
import type { Workbook } from "../../../../src/app/ports/workbook";
import { readShelf } from "../../../../src/app/scenarios/scenarioShelf";
import { changeStored } from "../../../../src/app/stored/changeStored";
import { storedKinds } from "../../../../src/app/stored/storedKind";
import { storedXml } from "../../../../src/app/stored/storedText";
import { Lab } from "../../../../src/hosts/taskpane/lab/Lab";
import { useLab } from "../../../../src/hosts/taskpane/lab/useLab";
import { emptyDraft, type Draft } from "../../../../src/hosts/taskpane/scenarios/draft";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { StoredScenarios } from "../../../../src/hosts/taskpane/stored/StoredScenarios";
import { workbookThat } from "../../../support/workbooks";
import { bookOf, sialkot, type Book } from "../sampleLab";

const now = "2026-03-02T09:00:00.000Z";
const policy = { tariffOutput: 0.4 };

const Place = ({ lab, first }: { readonly lab: Lab; readonly first: Draft }) => {
  const { shelf, opened } = useLab(lab);
  const [draft, setDraft] = useState(first);
  return (
    <>
      {opened && <StoredScenarios lab={lab} shelf={shelf} draft={draft} onDraft={setDraft} />}
      <output>{JSON.stringify(draft.policy)}</output>
    </>
  );
};

const open = async (workbook: Workbook, first: Draft = forAll(policy)) => {
  const user = userEvent.setup();
  render(
    <Shell>
      <Place lab={new Lab(workbook)} first={first} />
    </Shell>
  );
  await screen.findByRole("heading");
  return user;
};

const put = (book: Book, id: string, value: unknown) =>
  changeStored(book.workbook, storedKinds.scenarios, [{ id, value }], now);

const titlesIn = async ({ workbook }: Book): Promise<string[]> =>
  (await readShelf(workbook)).stored.map(({ title }) => title);

const items = (): string[] => screen.queryAllByRole("listitem").map((it) => it.textContent ?? "");

it("saves what is set up under a name, and takes it back", async () => {
  const book = bookOf(sialkot);
  const user = await open(book.workbook);
  expect(screen.getByText("Nothing is saved yet.")).toBeInTheDocument();
  await user.type(screen.getByLabelText("Name of the scenario"), "High wall{Enter}");
  expect(await screen.findByText("“High wall” is saved in the workbook.")).toBeInTheDocument();
  expect(items()).toEqual([
    expect.stringMatching(/High wall.*Tariff on competing products: 40\s%/),
  ]);
  expect(await titlesIn(book)).toEqual(["High wall"]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("It is as it was before.")).toBeInTheDocument();
  expect(await titlesIn(book)).toEqual([]);
});

it("says what is missing before a scenario can be saved", async () => {
  const user = await open(bookOf(sialkot).workbook, emptyDraft);
  await user.type(screen.getByLabelText("Name of the scenario"), "Plan");
  expect(screen.getByText(/Nothing differs from today yet/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Save in the workbook" })).toHaveAttribute(
    "aria-disabled",
    "true"
  );
});

it("asks before it takes the place of another of the same name, on the button itself", async () => {
  const book = bookOf(sialkot);
  await put(book, "a", { title: "Plan", levers: { taxRate: 0.1 } });
  const user = await open(book.workbook);
  await user.type(screen.getByLabelText("Name of the scenario"), "plan");
  await user.click(screen.getByRole("button", { name: "Replace “Plan”" }));
  await screen.findByText("“plan” is saved in the workbook.");
  expect((await readShelf(book.workbook)).stored).toMatchObject([{ title: "plan", policy }]);
});

it("opens a saved scenario, and offers its name to be saved under again", async () => {
  const book = bookOf(sialkot);
  await put(book, "a", { title: "Plan", levers: { taxRate: 0.1 } });
  const user = await open(book.workbook);
  await user.click(await screen.findByRole("button", { name: "Open: Plan" }));
  expect(screen.getByText('{"taxRate":0.1}')).toBeInTheDocument();
  expect(screen.getByLabelText("Name of the scenario")).toHaveValue("Plan");
  expect(items()).toEqual([expect.stringContaining("(shown above)")]);
});

it("gives another name, and refuses one that is taken", async () => {
  const book = bookOf(sialkot);
  await put(book, "a", { title: "First", levers: policy });
  await put(book, "b", { title: "Second", levers: {} });
  const user = await open(book.workbook);
  const renamed = async (name: string): Promise<void> => {
    await user.click(await screen.findByRole("button", { name: "Rename: First" }));
    const field = screen.getByLabelText("New name of First");
    await user.clear(field);
    await user.type(field, `${name}{Enter}`);
  };
  await renamed("second");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    'A scenario called "Second" is stored already; choose another name.'
  );
  await user.click(await screen.findByRole("button", { name: "Rename: First" }));
  await user.keyboard("{Escape}");
  expect(await titlesIn(book)).toEqual(["First", "Second"]);
  await renamed("Third");
  expect(await screen.findByText("“First” is now called “Third”.")).toBeInTheDocument();
  expect(await titlesIn(book)).toEqual(["Third", "Second"]);
});

it("deletes at once, with the way back under the finger", async () => {
  const book = bookOf(sialkot);
  await put(book, "a", { title: "Plan", levers: policy });
  const user = await open(book.workbook);
  await user.click(await screen.findByRole("button", { name: "Delete: Plan" }));
  await screen.findByText("“Plan” is deleted.");
  expect(items()).toEqual([]);
  const undo = screen.getByRole("button", { name: "Undo" });
  await waitFor(() => expect(undo).toHaveFocus());
  await user.keyboard("{Enter}");
  await screen.findByText("It is as it was before.");
  expect(await titlesIn(book)).toEqual(["Plan"]);
});

it("shows what it cannot use with a sentence, and keeps it until it is deleted", async () => {
  const book = bookOf(sialkot);
  await put(book, "a", { title: "Levy", levers: { exportLevy: 0.1 } });
  await put(book, "b", { title: "High", levers: { tariffOutput: 99 } });
  const user = await open(book.workbook);
  await screen.findByText("Levy (cannot be run)");
  const [levy, high] = screen.getAllByRole("listitem");
  expect(levy).toHaveTextContent('Nothing is called "exportLevy".');
  expect(high).toHaveTextContent("Tariff on competing products: 99 is out of range");
  await user.click(within(levy as HTMLElement).getByRole("button", { name: "Delete: Levy" }));
  await screen.findByText("“Levy” is deleted.");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});

it("refuses what a newer lab stored, and leaves it alone", async () => {
  const book = bookOf(sialkot);
  const { namespace } = storedKinds.scenarios;
  const xml = storedXml(namespace, { version: 99, text: "[]" });
  book.spreadsheet.xml.add(xml);
  const user = await open(book.workbook);
  expect(await screen.findByText(/written by a newer version of the lab/)).toBeInTheDocument();
  await user.type(screen.getByLabelText("Name of the scenario"), "Plan{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("The scenario was not saved");
  expect(book.spreadsheet.xml.all.map((part) => part.xml)).toEqual([xml]);
});

it("says why the workbook could not be changed", async () => {
  const { workbook } = bookOf(sialkot);
  const user = await open(
    workbookThat(workbook, {
      changeXml: () => Promise.reject(new WorkbookTrouble("cellBeingEdited", "")),
    })
  );
  await user.type(screen.getByLabelText("Name of the scenario"), "Plan{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("A cell is being edited.");
});

it("writes the saved scenarios as a table that the lab lists", async () => {
  const book = bookOf(sialkot);
  await put(book, "a", { title: "Plan", levers: policy });
  const user = await open(book.workbook);
  await user.click(await screen.findByRole("button", { name: "Write to a Scenarios table" }));
  await screen.findByText("Written to the new sheet “Scenarios”.");
  expect((await readShelf(book.workbook)).tables).toMatchObject([
    { ok: true, value: { scenarios: ["Plan"] } },
  ]);
});
