import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormulaBuilder } from "../../../../src/hosts/taskpane/formulas/FormulaBuilder";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { agra, bookOf, labOf, sialkot } from "../sampleLab";

const open = async () => {
  const book = bookOf(sialkot, agra);
  const { range } = await labOf(book);
  render(
    <Shell>
      <FormulaBuilder workbook={book.workbook} range={range} />
    </Shell>
  );
  return { user: userEvent.setup(), book };
};

it("builds a formula and writes it to a sheet of its own", async () => {
  const { user, book } = await open();
  const write = screen.getByRole("button", { name: "Write to workbook" });
  expect(write).toBeDisabled();
  expect(screen.getByText("Still needed: values.")).toBeInTheDocument();
  await user.type(screen.getByLabelText("values"), "Segments[[workers]");
  expect(screen.getByText("=CLUSTER.HERFINDAHL(Segments[workers])")).toBeInTheDocument();
  await user.click(write);
  expect(await screen.findByText("Written to the new sheet “HERFINDAHL”.")).toBeInTheDocument();
  const { spreadsheet } = book;
  const sheet = spreadsheet.sheets[1]?.id ?? "";
  const cells = spreadsheet.read(sheet, { row: 4, column: 0, rows: 1, columns: 1 });
  expect(cells[0]?.[0]?.formula).toMatch(/CLUSTER\.HERFINDAHL\(Segments\[workers\]\)$/);
});

it("explains each function, and begins anew with another", async () => {
  const { user } = await open();
  await user.type(screen.getByLabelText("values"), "A1:A3");
  await user.selectOptions(screen.getByLabelText("Function"), "EFFECTIVEPROTECTION");
  expect(screen.getByText("=CLUSTER.EFFECTIVEPROTECTION()")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "How it is computed" }));
  expect(screen.getByText(/^Gives: /)).toBeInTheDocument();
});
