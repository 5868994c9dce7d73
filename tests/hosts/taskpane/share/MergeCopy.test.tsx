import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MergeCopy } from "../../../../src/hosts/taskpane/share/MergeCopy";
import { SharingContext } from "../../../../src/hosts/taskpane/share/sharing";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { openXlsx } from "../../../../src/spreadsheet/exceltsSpreadsheet";
import { localSharing } from "../../../support/localSharing";
import { mappedWorkbook, surveyCorner } from "../../../support/mappedWorkbook";
import { labIn, published } from "../../../support/publications";
import { fileOf } from "./fileOf";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

const waiting = { timeout: 40_000 };

test.each([
  ["en", "Segments"],
  ["es", "Segmentos"],
] as const)(
  "changes of a copy go into a workbook of other words and units, and are shown where they stand: %s",
  async (language, title) => {
    const book = await mappedWorkbook();
    const { copy } = await published({ language }, book);
    const back = await openXlsx(await copy.toXlsx());
    const table = back.tables.find(({ name }) => name === "Segments");
    if (!table) throw new Error("The table is gone.");
    const [header = []] = back.read(table.sheet, { ...table.area, rows: 1 });
    const credit = header.findIndex(({ value }) => value === "creditAccess");
    back.write(table.sheet, table.area.row + 2, table.area.column + credit, [[0.29]]);
    const user = userEvent.setup();
    const select = jest.spyOn(book.workbook, "select").mockResolvedValue();
    render(
      <Shell>
        <SharingContext value={localSharing(book.spreadsheet)}>
          <MergeCopy workbook={book.workbook} data={await labIn(book.workbook)} />
        </SharingContext>
      </Shell>
    );
    await user.upload(
      screen.getByLabelText("Choose the copy", { selector: "input" }),
      fileOf(await back.toXlsx())
    );
    const name = `${title}, Juliaca, ropa, creditAccess (% crédito)`;
    expect(await screen.findByRole("checkbox", { name }, waiting)).toBeChecked();
    expect(screen.getByText("0.14 became 0.29")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show" }));
    expect(select).toHaveBeenCalledWith(expect.objectContaining({ name: "Datos", row: 2 }), 3, 6);
    await user.click(screen.getByRole("button", { name: "Write 1 change into the workbook" }));
    await user.click(screen.getByRole("button", { name: "Write them" }));
    await screen.findByText("1 cell written.");
    const cell = {
      row: surveyCorner.row + 4,
      column: surveyCorner.column + 6,
      rows: 1,
      columns: 1,
    };
    const sheet = book.spreadsheet.sheets[0]?.id ?? "";
    expect(book.spreadsheet.read(sheet, cell)[0]?.[0]?.value).toBe(29);
  }
);

test("a cell of one's own that holds a formula is written over only where it is ticked, an error never", async () => {
  const book = await mappedWorkbook();
  const sheet = book.spreadsheet.sheets[0]?.id ?? "";
  const cellAt = (row: number, column: number) => ({
    row: surveyCorner.row + row,
    column: surveyCorner.column + column,
    rows: 1,
    columns: 1,
  });
  const own = cellAt(4, 6);
  const now = () => book.spreadsheet.read(sheet, own)[0]?.[0];
  book.spreadsheet.write(sheet, own.row, own.column, [["=7*2"]]);
  book.spreadsheet.recalculate();
  const { copy } = await published({}, book);
  const back = await openXlsx(await copy.toXlsx());
  const table = back.tables.find(({ name }) => name === "Segments");
  if (!table) throw new Error("The table is gone.");
  const [header = []] = back.read(table.sheet, { ...table.area, rows: 1 });
  const credit = table.area.column + header.findIndex(({ value }) => value === "creditAccess");
  back.write(table.sheet, table.area.row + 2, credit, [[0.29]]);
  back.write(table.sheet, table.area.row + 1, credit, [["=NA()"]]);
  const user = userEvent.setup();
  render(
    <Shell>
      <SharingContext value={localSharing(book.spreadsheet)}>
        <MergeCopy workbook={book.workbook} data={await labIn(book.workbook)} />
      </SharingContext>
    </Shell>
  );
  await user.upload(
    screen.getByLabelText("Choose the copy", { selector: "input" }),
    fileOf(await back.toXlsx())
  );
  const name = "Segments, Juliaca, ropa, creditAccess (% crédito)";
  const box = await screen.findByRole("checkbox", { name }, waiting);
  expect(box).not.toBeChecked();
  expect(screen.getByText(/^Your cell holds a formula, =7\*2\./)).toBeVisible();
  expect(screen.getByText("It is an error and no value, so it is not taken over.")).toBeVisible();
  expect(screen.getAllByRole("checkbox")).toEqual([box]);
  expect(screen.queryByRole("button", { name: /into the workbook$/ })).toBeNull();
  expect(now()).toMatchObject({ value: 14, formula: "=7*2" });
  await user.click(box);
  await user.click(screen.getByRole("button", { name: "Write 1 change into the workbook" }));
  await user.click(screen.getByRole("button", { name: "Write them" }));
  await screen.findByText("1 cell written.");
  expect(now()).toEqual({ value: 29 });
});
