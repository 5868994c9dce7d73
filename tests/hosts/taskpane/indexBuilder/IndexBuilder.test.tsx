import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Runner } from "../../../../src/app/ports/runner";
import { RunnerContext } from "../../../../src/hosts/taskpane/futures/runnerContext";
import { IndexBuilder } from "../../../../src/hosts/taskpane/indexBuilder/IndexBuilder";
import { emptyIndexDraft } from "../../../../src/hosts/taskpane/indexBuilder/indexDraft";
import { Lab } from "../../../../src/hosts/taskpane/lab/Lab";
import { useLab } from "../../../../src/hosts/taskpane/lab/useLab";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { SharingContext } from "../../../../src/hosts/taskpane/share/sharing";
import { localSharing } from "../../../support/localSharing";
import { localRunner } from "../../../support/localRunner";
import { emptyBook, type Book } from "../sampleLab";
import { townBook, townFramework } from "./ownIndex";

const Builder = ({ lab }: { readonly lab: Lab }) => {
  const state = useLab(lab);
  const [draft, setDraft] = useState(emptyIndexDraft);
  return (
    <IndexBuilder
      workbook={lab.workbook}
      revision={state}
      mappings={state.remembered.mappings}
      remember={lab.remember}
      refresh={lab.refresh}
      draft={draft}
      onDraft={setDraft}
    />
  );
};

const open = ({ workbook, spreadsheet }: Book, runner: Runner = localRunner()) => {
  const user = userEvent.setup();
  render(
    <Shell>
      <SharingContext value={localSharing(spreadsheet)}>
        <RunnerContext value={runner}>
          <Builder lab={new Lab(workbook)} />
        </RunnerContext>
      </SharingContext>
    </Shell>
  );
  return user;
};

const sheetNames = ({ spreadsheet }: Book) => spreadsheet.sheets.map(({ name }) => name);

it("shows scores at once, and how sure the ranks are as soon as it is known", async () => {
  open(townBook());
  expect(await screen.findByRole("heading", { name: "Scores: Town" })).toBeInTheDocument();
  expect(
    await screen.findByText(/^rank 1 of 4; .* in nine of ten other ways$/)
  ).toBeInTheDocument();
  expect(screen.getByText(/of 4 units move by one rank at most/)).toBeInTheDocument();
});

it("does not work out again what a change elsewhere leaves as it was", async () => {
  const book = townBook();
  const runner = localRunner();
  const run = jest.spyOn(runner, "run");
  const ranges = jest.spyOn(book.workbook, "ranges");
  const user = open(book, runner);
  await screen.findByText(/of 4 units move by one rank at most/);
  const runs = run.mock.calls.length;
  const reads = ranges.mock.calls.length;
  await user.click(screen.getByRole("button", { name: "Write to workbook" }));
  await screen.findByText(/^Written to the new sheet/);
  // The lab reads the workbook anew, and then the builder its tables.
  await waitFor(() => expect(ranges.mock.calls.length).toBeGreaterThan(reads + 1));
  expect(screen.getByText(/of 4 units move by one rank at most/)).toBeInTheDocument();
  expect(run).toHaveBeenCalledTimes(runs);
});

it("follows the methods that are chosen", async () => {
  const user = open(townBook());
  await user.click(await screen.findByRole("button", { name: /^Methods/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Missing cells" }), "mean");
  const table = await screen.findByRole("button", { name: /^Ely/ });
  expect(table).toHaveTextContent(/rank \d of 5/);
  await user.click(screen.getByRole("button", { name: "Back to the usual methods" }));
  expect(screen.queryByRole("button", { name: /^Ely/ })).not.toBeInTheDocument();
});

it("explains a unit: its parts, what each indicator adds and what would lift it", async () => {
  const user = open(townBook());
  await user.click(await screen.findByRole("button", { name: /^Bexley/ }));
  expect(
    screen.getByRole("heading", { name: "What each indicator adds to the score" })
  ).toBeVisible();
  expect(
    await screen.findByText(/adds .* to the score\./, { exact: false, selector: "li:first-child" })
  ).toBeVisible();
});

it("names the cell of what is wrong and shows it on a click", async () => {
  const book = townBook([...townFramework, ["parks", "Twn", 1, null]]);
  const select = jest.spyOn(book.workbook, "select");
  const user = open(book);
  expect(await screen.findByText("The index cannot be built yet")).toBeInTheDocument();
  expect(screen.getByText(/The parent "Twn" is no code of this table/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show Frame!B8" }));
  expect(select).toHaveBeenCalledWith(expect.objectContaining({ name: "Frame" }), 7, 1);
  expect(screen.queryByRole("heading", { name: /^Scores/ })).not.toBeInTheDocument();
});

it("comes from a bare table to an index with one click", async () => {
  const book = townBook([]);
  const user = open(book);
  await user.click(await screen.findByRole("button", { name: "Write a framework" }));
  expect(await screen.findByRole("heading", { name: "Scores: Index" })).toBeInTheDocument();
  expect(sheetNames(book)).toEqual(["Sheet1", "Framework"]);
});

it("names columns that are left out for texts in them, and takes them once these are numbers", async () => {
  const book = townBook([]);
  book.spreadsheet.write(book.sheet, 1, 1, [["1 000"]]);
  book.spreadsheet.write(book.sheet, 2, 2, [["2,5"]]);
  const user = open(book);
  expect(
    await screen.findByRole("heading", { name: "2 columns are left out" })
  ).toBeInTheDocument();
  expect(screen.getByText(/^Some cells are text where .*: shops, jobs\./)).toBeInTheDocument();
  expect(screen.getByText("Indicators: 1 of 2")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Write all 2 as numbers" }));
  expect(await screen.findByText("Indicators: 3 of 4")).toBeInTheDocument();
  expect(screen.getByText("2 cells were written as numbers.")).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: /left out/ })).toBeNull();
});

it("builds the index once the text that kept it from it is a number", async () => {
  const book = townBook();
  book.spreadsheet.write(book.sheet, 1, 1, [["1 000"]]);
  const user = open(book);
  await screen.findByText("The index cannot be built yet");
  await user.click(screen.getByRole("button", { name: "Write 1,000 into B2" }));
  expect(await screen.findByRole("heading", { name: "Scores: Town" })).toBeInTheDocument();
});

it("leaves out the indicators that are not wanted", async () => {
  const book = townBook([]);
  const user = open(book);
  await user.click(await screen.findByRole("button", { name: /^Indicators: 3 of 4/ }));
  await user.click(screen.getByRole("checkbox", { name: /^crime/ }));
  await user.click(screen.getByRole("button", { name: "Write a framework" }));
  await user.click(await screen.findByRole("button", { name: /^Weights/ }));
  const table = screen.getByRole("table", { name: "Weights" });
  const parts = within(table)
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent);
  expect(parts).toEqual(["shops", "jobs"]);
});

it("writes new sheets, as values or as formulas, and leaves the user's as they are", async () => {
  const book = townBook();
  const before = book.spreadsheet.read(book.sheet, { row: 0, column: 0, rows: 6, columns: 5 });
  const user = open(book);
  await user.click(await screen.findByRole("button", { name: "Write to workbook" }));
  await screen.findByText("Written to the new sheet “Index”.");
  await user.click(screen.getByRole("radio", { name: "Formulas" }));
  await user.click(screen.getByRole("button", { name: "Write to workbook" }));
  await screen.findByText("Written to the new sheet “Index 2”.");
  await waitFor(() =>
    expect(sheetNames(book)).toEqual([
      "Sheet1",
      "Frame",
      "Index",
      "Weights",
      "Contributions",
      "Index 2",
    ])
  );
  expect(book.spreadsheet.read(book.sheet, { row: 0, column: 0, rows: 6, columns: 5 })).toEqual(
    before
  );
});

it("says what a table needs where the workbook has none", async () => {
  open(emptyBook());
  expect(
    await screen.findByText(/^This workbook has no table with units in rows/)
  ).toBeInTheDocument();
});
