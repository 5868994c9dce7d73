import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookTrouble } from "../../../../src/app/ports/workbookTrouble";
import { Lab } from "../../../../src/hosts/taskpane/lab/Lab";
import { Pane } from "../../../../src/hosts/taskpane/Pane";
import type { Sharing } from "../../../../src/hosts/taskpane/share/sharing";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { localSharing } from "../../../support/localSharing";
import { restingRunner } from "../../../support/restingRunner";
import { agra, bookOf, sialkot, withCell, type Book } from "../sampleLab";

beforeAll(() => {
  window.scrollTo = () => undefined;
});

/** Columns D, E and F are firms, workers and revenue. */
const messyBook = (): Book =>
  bookOf(
    withCell(withCell(sialkot, "firms", "1 200"), "revenue", "2,5"),
    withCell(withCell(agra, "firms", "1 200"), "workers", "c. 310")
  );

const cellsOf = ({ spreadsheet, sheet }: Book) =>
  spreadsheet
    .read(sheet, { row: 1, column: 3, rows: 2, columns: 3 })
    .map((row) => row.map(({ value }) => value));

const openData = async (book: Book, sharing: Sharing = localSharing(book.spreadsheet)) => {
  const user = userEvent.setup();
  render(
    <Shell>
      <Pane lab={new Lab(book.workbook)} runner={restingRunner} sharing={sharing} />
    </Shell>
  );
  await user.click(await screen.findByRole("button", { name: "Data" }));
  await screen.findByRole("heading", { name: "Check list" });
  return user;
};

it("writes all texts that are numbers at one press, and nothing before", async () => {
  const book = messyBook();
  const before = cellsOf(book);
  const user = await openData(book);
  expect(screen.getByText('"1 200" is text; as a number it is 1,200.')).toBeVisible();
  expect(cellsOf(book)).toEqual(before);
  await user.click(screen.getByRole("button", { name: "Write all 3 as numbers" }));
  expect(await screen.findByText("3 cells were written as numbers.")).toBeVisible();
  expect(cellsOf(book)).toEqual([
    [1200, 25000, 2.5],
    [1200, "c. 310", 900],
  ]);
  expect(screen.queryByRole("button", { name: /as numbers$| into / })).toBeNull();
  expect(screen.getByText(/^"c\. 310" is text; it must be/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Show Sheet1!E3" })).toHaveFocus();
});

it("writes one number where its sentence stands, and the next line has the focus", async () => {
  const book = messyBook();
  const user = await openData(book);
  const write = screen.getByRole("button", { name: "Write 2.5 into F2" });
  expect(write).toHaveAccessibleDescription("Write 2.5 into Sheet1!F2");
  await user.click(write);
  expect(await screen.findByText("1 cell was written as a number.")).toBeVisible();
  expect(cellsOf(book)[0]).toEqual(["1 200", 25000, 2.5]);
  expect(document.activeElement).toHaveAccessibleName(/^Show Sheet1!/);
  await user.click(screen.getByRole("button", { name: "Write 1,200 into 2 cells" }));
  await screen.findByText("2 cells were written as numbers.");
  expect(cellsOf(book).map(([firms]) => firms)).toEqual([1200, 1200]);
});

const makeText = ({ spreadsheet, sheet }: Book): void => {
  spreadsheet.write(sheet, 1, 3, [['="1 "&"200"']]);
  spreadsheet.recalculate();
};

it("offers no number for the text of a formula, which is to be changed itself", async () => {
  const book = messyBook();
  makeText(book);
  const user = await openData(book);
  expect(
    screen.getByText(
      '"1 200" is text that a formula makes; change the formula so that it gives the number 1,200.'
    )
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Write all 2 as numbers" }));
  expect(await screen.findByText("2 cells were written as numbers.")).toBeVisible();
  expect(screen.queryByText(/^Left as they are/)).toBeNull();
  expect(cellsOf(book)[0]?.[0]).toBe("1 200");
});

it("leaves what has become a formula in the meantime, and says so", async () => {
  const book = messyBook();
  const user = await openData(book);
  makeText(book);
  await user.click(screen.getByRole("button", { name: "Write all 3 as numbers" }));
  const kept = await screen.findByText(
    "Left as they are, since they hold a formula or were changed in the meantime: Sheet1!D2."
  );
  expect(screen.getByText("2 cells were written as numbers.")).toBeVisible();
  expect(cellsOf(book)[0]?.[0]).toBe("1 200");
  expect(kept.closest("[tabindex]")).toHaveFocus();
});

it("says what keeps the workbook from being written to", async () => {
  const book = messyBook();
  const sharing = localSharing(book.spreadsheet);
  const host = {
    ...sharing.host,
    change: () => Promise.reject(new WorkbookTrouble("protected", "AccessDenied")),
  };
  const user = await openData(book, { ...sharing, host });
  await user.click(screen.getByRole("button", { name: "Write 2.5 into F2" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/protected/);
  expect(screen.getByRole("button", { name: "Write all 3 as numbers" })).toBeVisible();
});
