import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../../../src/core/fault";
import type { Workbook } from "../../../../src/app/ports/workbook";
import { Lab } from "../../../../src/hosts/taskpane/lab/Lab";
import { Pane } from "../../../../src/hosts/taskpane/Pane";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { createSpreadsheet } from "../../../../src/spreadsheet/exceltsSpreadsheet";
import { localSharing } from "../../../support/localSharing";
import { restingRunner } from "../../../support/restingRunner";
import { workbookThat } from "../../../support/workbooks";
import { emptyBook } from "../sampleLab";

beforeAll(() => {
  window.scrollTo = () => undefined;
});

const survey: readonly (readonly CellValue[])[] = [
  ["Enquête 2019", null, null, null],
  ["Grappe", "Nb d'ouvriers", "Crédit bancaire (%)", "Énergie"],
  ["Ksar Hellal", 1200, 35, 1],
];

const foreignBook = () => {
  const book = emptyBook();
  book.spreadsheet.write(book.sheet, 2, 1, survey);
  return book;
};

const open = (workbook = foreignBook().workbook as Workbook) => {
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

const chooseSheet = async (user: ReturnType<typeof open>) =>
  user.selectOptions(
    await screen.findByLabelText("Or choose a table of this workbook"),
    "Sheet “Sheet1”"
  );

it("reads a foreign table once its columns are confirmed, and remembers them", async () => {
  const { workbook } = foreignBook();
  const user = open(workbook);
  await chooseSheet(user);
  expect(await screen.findByText(/The header row was found in row 4/)).toBeVisible();
  expect(screen.getByLabelText("Your header for Workers")).toHaveDisplayValue("Nb d'ouvriers");
  expect(screen.getByLabelText("How Access to credit is written")).toHaveDisplayValue(
    "Per cent: 12 is read as 0.12"
  );
  await user.click(screen.getByRole("button", { name: "Use these columns" }));
  await user.click(await screen.findByRole("button", { name: "Data" }));
  expect(await screen.findByText(/3 matched by you/)).toBeVisible();
  expect(screen.getByText(/1 segment, 3 columns known to the lab/)).toBeVisible();
});

it("does not go on without the cluster's name, and says so", async () => {
  const user = open();
  await chooseSheet(user);
  await user.selectOptions(await screen.findByLabelText("Your header for Cluster"), "Not decided");
  expect(screen.getByText(/Say which header names the cluster/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Use these columns" })).toBeDisabled();
});

it("reads the cells that are selected, and says so where none are", async () => {
  const { workbook } = foreignBook();
  const range = {
    ...{ name: "Sheet1", sheet: "Sheet1", kind: "cells" as const },
    ...{ row: 3, column: 1, rows: 2, columns: 2 },
    headers: ["Grappe", "Nb d'ouvriers"],
  };
  let isSelected = false;
  const user = open(
    workbookThat(workbook, { selected: () => Promise.resolve(isSelected ? range : undefined) })
  );
  await chooseSheet(user);
  await user.click(await screen.findByRole("button", { name: "Read the selected cells" }));
  expect(await screen.findByText(/A single cell is selected/)).toBeVisible();
  isSelected = true;
  await user.click(screen.getByRole("button", { name: "Read the selected cells" }));
  expect(await screen.findByLabelText("Table")).toHaveDisplayValue("Cells Sheet1!B4:C5");
});
