import { fireEvent, screen, within } from "@testing-library/react";
import type { Runner } from "../../../../src/app/ports/runner";
import { failure, fault } from "../../../../src/core/fault";
import { repair, segmentsTable, shoes, tannery } from "../../../support/clusterTable";
import { localRunner } from "../../../support/localRunner";
import { bookWith, sampleBook, type Book } from "../sampleLab";
import { changeOf, openScenarios } from "../scenarios/openScenarios";

const valley = (...more: Parameters<typeof segmentsTable>[0]): Book =>
  bookWith(segmentsTable([tannery, shoes, repair, ...more]));

const openTogether = async (book: Book, label: string, runner: Runner = localRunner()) => {
  const user = await openScenarios(book, runner);
  await user.selectOptions(screen.getByLabelText("Segment"), label);
  return user;
};

const gains = () => screen.findByRole("table", { name: "Who gains and who loses" });

const moveTariff = (value: string) =>
  fireEvent.change(screen.getByRole("slider", { name: "Tariff on competing products" }), {
    target: { value },
  });

it("runs all segments in one move, with totals, bands and the segments by themselves", async () => {
  await openTogether(valley(), "All segments together (3)");
  const rows = within(await gains())
    .getAllByRole("row")
    .slice(1);
  expect(rows.map((row) => within(row).getByRole("button").textContent)).toEqual([
    "Sinos Valley, leather",
    "Sinos Valley, footwear",
    "Sinos Valley, repair of machines",
  ]);
  moveTariff("0.9");
  expect(await screen.findByText("Import rules: Protected: 3.")).toBeInTheDocument();
  expect(changeOf("Jobs")).toMatch(/^\+\d+\s%$/);
  const chart = await screen.findByRole("img", {
    name: /^Jobs over 15 years: .+ \(workers\)\. With the policy nine futures in ten lie between/,
  });
  expect(chart).toBeInTheDocument();
  expect(await screen.findAllByText(/^(higher|lower) in .* futures$/)).toHaveLength(4);
  expect(screen.getByText(/^Output: 3 segments gain, 0 lose, 0 as without/)).toBeInTheDocument();
});

it("begins from the workers of all, and says what the totals are", async () => {
  const user = await openTogether(valley(), "All segments together (3)");
  await user.click(await screen.findByRole("button", { name: "Jobs: larger, with numbers" }));
  const table = screen.getByRole("table", { name: "Jobs" });
  expect(within(table).getAllByRole("cell")[0]).toHaveTextContent("10,500");
  expect(screen.getByText(/^Pay is the mean over all workers, each segment/)).toBeInTheDocument();
  expect(screen.getByText(/^Every segment is run in a market of its own/)).toBeInTheDocument();
  expect(screen.getByText(/^Signs and orderings may be trusted/)).toBeInTheDocument();
});

it("leaves a lever that differs as it is in each segment, and sets one value for all when moved", async () => {
  const user = await openTogether(valley(), "All segments together (3)");
  await gains();
  const slider = screen.getByRole("slider", { name: "Tariff on competing products" });
  const field = screen.getByLabelText("Tariff on competing products, exact value");
  expect(slider).toHaveAttribute("aria-valuetext", "today 10\u00a0% to 60\u00a0%");
  expect(field).toHaveValue("");
  expect(field).toHaveAttribute("placeholder", "as today");
  expect(screen.getByText(/Nothing is changed yet/)).toBeInTheDocument();
  await user.type(field, "35");
  expect(slider).toHaveAttribute("aria-valuetext", "35\u00a0%");
  expect(await screen.findByText(/^Import rules: /)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Reset: Tariff on competing products" }));
  expect(field).toHaveValue("");
  expect(await screen.findByText(/Nothing is changed yet/)).toBeInTheDocument();
});

it("shows a segment alone when it is chosen from the table", async () => {
  const user = await openTogether(valley(), "All segments together (3)");
  await gains();
  moveTariff("0.9");
  await user.click(
    await screen.findByRole("button", { name: "Sinos Valley, footwear: show it alone" })
  );
  expect(screen.getByLabelText("Segment")).toHaveDisplayValue("Sinos Valley, footwear");
  expect(screen.getByLabelText("Tariff on competing products, exact value")).toHaveValue("90");
  expect(screen.queryByRole("table", { name: "Who gains and who loses" })).not.toBeInTheDocument();
  // The question about it alone is answered before the test ends.
  expect(await screen.findAllByText(/^(higher|lower) in .* futures$/)).toHaveLength(4);
});

it("offers a cluster among several, and keeps to it while scenarios are chosen", async () => {
  const elsewhere = { ...shoes, cluster: "Franca" };
  const user = await openTogether(valley(elsewhere), "Sinos Valley: all segments together (3)");
  await user.selectOptions(screen.getByLabelText("Scenario"), "Import strangulation");
  expect(await screen.findByText(/^Import rules: /)).toBeInTheDocument();
  expect(within(await gains()).getAllByRole("row")).toHaveLength(4);
  expect(screen.getByLabelText("Segment")).toHaveDisplayValue(
    "Sinos Valley: all segments together (3)"
  );
});

it("compares kept scenarios for all segments together", async () => {
  const user = await openTogether(valley(), "All segments together (3)");
  const keep = screen.getByRole("button", { name: "Keep to compare" });
  const scenario = screen.getByLabelText("Scenario");
  await user.selectOptions(scenario, "Import strangulation");
  await user.click(keep);
  await user.selectOptions(scenario, "Selective protection with free inputs");
  await user.click(keep);
  expect(await screen.findByText(/^B brings more jobs than A in/)).toBeInTheDocument();
});

it("writes the whole to a new sheet", async () => {
  const book = valley();
  const user = await openTogether(book, "All segments together (3)");
  await user.selectOptions(screen.getByLabelText("Scenario"), "Demand crisis");
  await screen.findByText(/^Import rules: /);
  await user.click(screen.getByRole("button", { name: "Write to workbook" }));
  expect(await screen.findByText("Written to the new sheet “Scenario”.")).toBeInTheDocument();
  const names = book.spreadsheet.tables.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Changes", "Levels", "Members", "Inputs"]));
});

it("is of use where nothing can be added up: every segment, and counts in the strip", async () => {
  const user = await openTogether(await sampleBook(), "Kumasi: all segments together (3)");
  await user.selectOptions(screen.getByLabelText("Scenario"), "Import strangulation");
  expect(await screen.findByText(/^Nothing can be added up, but every segment/)).toBeVisible();
  expect(
    screen.getByText(
      "Output, Revenue: no total, since the table gives no “Revenue” for any segment."
    )
  ).toBeVisible();
  expect(changeOf("Output")).toMatch(/\d up, \d down$/);
  expect(within(await gains()).getAllByRole("row")).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "Keep to compare" }));
  expect(screen.getByText(/scenarios are compared for one segment at a time/)).toBeVisible();
});

it("names the segment in which the scenario cannot be run", async () => {
  const where = { name: "segments", row: 2 };
  const broken: Runner = {
    run: () => Promise.resolve(failure(fault("notConverged", where, { year: 3, inputs: "none" }))),
  };
  await openTogether(valley(), "All segments together (3)", broken);
  expect(await screen.findByText(/Sinos Valley, footwear/, { selector: "p, span" })).toBeVisible();
});

it("does not offer one segment together with itself", async () => {
  await openScenarios(bookWith(segmentsTable([tannery])));
  expect(screen.queryByRole("option", { name: /together/ })).not.toBeInTheDocument();
});
