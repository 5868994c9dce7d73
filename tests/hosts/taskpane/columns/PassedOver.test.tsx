import { render, screen } from "@testing-library/react";
import type { TableRange } from "../../../../src/app/ports/workbook";
import { PassedOver } from "../../../../src/hosts/taskpane/columns/PassedOver";

const range: TableRange = {
  name: "Survey",
  sheet: "Survey",
  row: 3,
  column: 0,
  rows: 6,
  columns: 4,
  kind: "sheet",
  headers: [],
};

test("titles and totals that are not read are told by their rows", () => {
  render(
    <PassedOver range={{ ...range, titles: 3, below: { row: 9, rows: 1, begins: "Total" } }} />
  );
  expect(screen.getByText(/^The header row was found in row 4; 3 rows of titles/)).toBeVisible();
  expect(screen.getByText(/^From row 10 \(“Total”\) on nothing is read/)).toBeVisible();
});

test("of a long note only the beginning is shown", () => {
  const begins = `Source: ${"enterprise survey ".repeat(10)}`;
  render(<PassedOver range={{ ...range, below: { row: 9, rows: 1, begins } }} />);
  expect(screen.getByText(/\(“Source: enterprise.{10,25}…”\)/)).toBeVisible();
});

test("of a table that stands alone nothing is said", () => {
  const { container } = render(<PassedOver range={range} />);
  expect(container).toBeEmptyDOMElement();
});
