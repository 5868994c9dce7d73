import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookTrouble } from "../../../src/app/ports/workbookTrouble";
import type { Workbook } from "../../../src/app/ports/workbook";
import { sampleSheets } from "../../../src/app/sampleSheets";
import { Lab } from "../../../src/hosts/taskpane/lab/Lab";
import { Pane } from "../../../src/hosts/taskpane/Pane";
import { Shell } from "../../../src/hosts/taskpane/Shell";
import { localSharing } from "../../support/localSharing";
import { restingRunner } from "../../support/restingRunner";
import { workbookThat } from "../../support/workbooks";
import {
  agra,
  bookOf,
  emptyBook,
  header,
  sampleBook,
  sialkot,
  withCell,
  type Book,
} from "./sampleLab";

const open = (workbook: Workbook) => {
  const user = userEvent.setup();
  render(
    <Shell>
      <Pane
        lab={new Lab(workbook)}
        runner={restingRunner}
        sharing={localSharing(createSpreadsheet())}
      />
    </Shell>
  );
  return user;
};

/** Opens the pane at a place, as a user would. */
const openAt = async ({ workbook }: Book, place: string) => {
  const user = open(workbook);
  await user.click(await screen.findByRole("button", { name: place }));
  return user;
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeAll(() => {
  // jsdom has no page that could scroll.
  window.scrollTo = () => undefined;
});

describe("an empty workbook", () => {
  it("comes to a first insight with one click", async () => {
    const user = open(emptyBook().workbook);
    await user.click(await screen.findByRole("button", { name: "Insert sample data" }));
    const answer = await screen.findByRole("button", { name: /How well does the cluster/ });
    expect(answer).toHaveTextContent(/From \d+ of 100 in .+ down to \d+ in /);
  });

  it("shows no places that would do nothing", async () => {
    open(emptyBook().workbook);
    await screen.findByRole("button", { name: "Insert sample data" });
    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
  });

  it("asks what the headers mean of a table that is none of ours", async () => {
    const book = emptyBook();
    book.spreadsheet.write(book.sheet, 0, 0, [["ville"], ["Sialkot"]]);
    const user = open(book.workbook);
    await user.selectOptions(
      await screen.findByLabelText("Or choose a table of this workbook"),
      "Sheet “Sheet1”"
    );
    expect(await screen.findByLabelText("Your header for Cluster")).toHaveDisplayValue("ville");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("a workbook with tables, but none of segments", () => {
  const townsOnly = (): Book => {
    const book = emptyBook();
    book.spreadsheet.write(book.sheet, 0, 0, [
      ["town", "jobs", "shops"],
      ["Bexley", 12, 4],
      ["Dover", 9, 6],
      ["Ely", 3, 9],
    ]);
    return book;
  };

  it("leads from the first screen to an index of the user's own", async () => {
    const book = townsOnly();
    const user = open(book.workbook);
    await user.click(await screen.findByRole("button", { name: "Build an index" }));
    await user.click(await screen.findByRole("button", { name: "Write a framework" }));
    expect(await screen.findByRole("heading", { name: "Scores: Index" })).toBeInTheDocument();
  });

  it("offers the place of the indices alone, and says there what the others would need", async () => {
    const user = await openAt(townsOnly(), "Indices");
    const navigation = within(screen.getByRole("navigation"));
    expect(navigation.getAllByRole("button").map((each) => each.textContent)).toEqual([
      "",
      "Indices",
    ]);
    expect(await screen.findByLabelText("Table of units")).toHaveDisplayValue("Sheet “Sheet1”");
    await user.click(screen.getByRole("tab", { name: "Clusters" }));
    expect(screen.getByText(/^These indices need a table of segments/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Choose or insert a table" }));
    expect(await screen.findByLabelText("Or choose a table of this workbook")).toBeInTheDocument();
  });

  it("stays in reach after a table was chosen that cannot be read as segments", async () => {
    const user = open(townsOnly().workbook);
    await user.selectOptions(
      await screen.findByLabelText("Or choose a table of this workbook"),
      "Sheet “Sheet1”"
    );
    await user.click(await screen.findByRole("button", { name: "Build an index" }));
    expect(await screen.findByLabelText("Table of units")).toBeInTheDocument();
  });

  it("follows the workbook: the indices of clusters come with a table of them", async () => {
    const book = townsOnly();
    const user = await openAt(book, "Indices");
    await user.click(await screen.findByRole("tab", { name: "Clusters" }));
    await book.workbook.addSheets(sampleSheets());
    expect(await screen.findByText(/^Third Italy, knitwear/)).toBeInTheDocument();
  });
});

describe("a workbook that cannot be read", () => {
  it("says why, and reads it on a second try", async () => {
    const { workbook } = await sampleBook();
    let editing = true;
    const user = open(
      workbookThat(workbook, {
        ranges: () =>
          editing ? Promise.reject(new WorkbookTrouble("cellBeingEdited", "")) : workbook.ranges(),
      })
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("A cell is being edited.");
    expect(screen.getByLabelText("Language")).toHaveDisplayValue("English");
    editing = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("button", { name: /What is in your table/ });
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("shows that it is reading", () => {
    open({
      ranges: () => new Promise<never>(() => undefined),
      read: () => new Promise<never>(() => undefined),
      written: () => new Promise<never>(() => undefined),
      addSheets: () => new Promise<never>(() => undefined),
      selected: () => Promise.resolve(undefined),
      select: () => new Promise<never>(() => undefined),
      storedXml: () => new Promise<never>(() => undefined),
      changeXml: () => new Promise<never>(() => undefined),
      onChange: () => Promise.resolve(() => undefined),
    });
    expect(screen.getByRole("status")).toHaveTextContent("Reading the workbook…");
  });
});

describe("navigation", () => {
  it("leads to every place by keyboard and says where one is", async () => {
    const user = open((await sampleBook()).workbook);
    const data = await screen.findByRole("button", { name: "Data" });
    data.focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "What is in your table?"
    );
    expect(data).toHaveAttribute("aria-current", "page");
    expect(screen.getByRole("main")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Start" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Three questions");
  });

  it("stays at the place while the table changes", async () => {
    const book = bookOf(sialkot);
    await openAt(book, "Data");
    await screen.findByText("1 segment, 14 columns known to the lab.");
    const [table] = book.spreadsheet.tables;
    book.spreadsheet.write(book.sheet, 2, 0, [agra]);
    book.spreadsheet.updateTable(table?.id ?? "", {
      area: { row: 0, column: 0, rows: 3, columns: header.length },
    });
    await book.workbook.addSheets([]);
    await screen.findByText("2 segments, 14 columns known to the lab.");
  });
});

describe("Data", () => {
  it("selects the cell of a finding", async () => {
    const book = bookOf(sialkot, withCell(agra, "enforcement", 1.4));
    const user = await openAt(book, "Data");
    await user.click(await screen.findByRole("button", { name: "Show Sheet1!H3" }));
    expect(book.workbook.selection).toEqual({ sheet: "Sheet1", row: 2, column: 7 });
  });

  it("says so when the sheet of a finding is gone", async () => {
    const book = bookOf(sialkot, withCell(agra, "enforcement", 1.4));
    const user = await openAt(book, "Data");
    const show = await screen.findByRole("button", { name: "Show Sheet1!H3" });
    book.spreadsheet.addSheet("Other");
    book.spreadsheet.removeSheet(book.sheet);
    await user.click(show);
    expect(await screen.findByRole("alert")).toHaveTextContent("no longer in the workbook");
  });

  it("chooses another table", async () => {
    const book = bookOf(sialkot);
    const second = book.spreadsheet.addSheet("Second").id;
    book.spreadsheet.write(second, 0, 0, [header, agra]);
    const user = await openAt(book, "Data");
    await user.selectOptions(await screen.findByLabelText("Table"), "Sheet “Second”");
    expect(await screen.findByText("Agra, footwear")).toBeInTheDocument();
    expect(screen.queryByText("Sialkot, surgical instruments")).not.toBeInTheDocument();
  });

  it("shows the beginning of long lists and the rest on demand", async () => {
    const user = await openAt(await sampleBook(), "Data");
    expect(await screen.findByText("Third Italy, knitwear (assumed)")).toBeInTheDocument();
    expect(screen.queryByText(/^Techiman/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show all 19" }));
    expect(screen.getByText(/^Techiman/)).toBeInTheDocument();
  });
});

describe("Indices", () => {
  it("opens a segment to what its score rests on", async () => {
    const user = await openAt(bookOf(sialkot, agra), "Indices");
    const second = await screen.findByRole("button", { name: /^Agra, footwear/ });
    expect(second).toHaveAttribute("aria-expanded", "false");
    await user.click(second);
    const item = second.closest("li");
    if (!item) throw new Error("It stands in a list.");
    expect(within(item).getByText("Division of labour")).toBeInTheDocument();
    expect(within(item).getByText("Innovation or squeezed labour")).toBeInTheDocument();
  });

  it("writes the indices to a new sheet, names it and shows it", async () => {
    const book = bookOf(sialkot, agra);
    const user = await openAt(book, "Indices");
    await user.click(await screen.findByRole("button", { name: "Write to workbook" }));
    expect(await screen.findByText("Written to the new sheet “Indices”.")).toBeInTheDocument();
    expect(book.spreadsheet.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Indices"]);
    expect(book.workbook.selection).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show it" }));
    expect(book.workbook.selection).toEqual({ sheet: "Indices", row: 0, column: 0 });
  });

  it("says so when the sheet cannot be written", async () => {
    const { workbook } = bookOf(sialkot);
    const user = open(
      workbookThat(workbook, {
        addSheets: () => Promise.reject(new WorkbookTrouble("protected", "")),
      })
    );
    await user.click(await screen.findByRole("button", { name: "Indices" }));
    await user.click(await screen.findByRole("button", { name: "Write to workbook" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "protected or opened for reading only"
    );
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Write to workbook" })).toBeEnabled()
    );
    await nextTurn();
  });
});
