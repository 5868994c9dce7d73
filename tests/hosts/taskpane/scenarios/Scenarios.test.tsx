import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { fireEvent, screen, within } from "@testing-library/react";
import type { Runner } from "../../../../src/app/ports/runner";
import { english } from "../../../../src/locales/en";
import { scenarioTableSheet } from "../../../../src/app/scenarios/scenarioTableSheet";
import { failure, fault } from "../../../../src/core/fault";
import { localRunner } from "../../../support/localRunner";
import { agra, bookOf, sampleBook, sialkot, withCell } from "../sampleLab";
import { changeOf, onData, openScenarios as open } from "./openScenarios";

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

it("begins with nothing changed", async () => {
  await open(bookOf(sialkot));
  expect(screen.getByText(/Nothing is changed yet/)).toBeInTheDocument();
  expect(["Output", "Revenue", "Jobs", "Pay"].map(changeOf)).toEqual(Array(4).fill("±0\u00a0%"));
  expect(screen.getByLabelText("Availability of imported inputs, exact value")).toHaveValue("");
  expect(screen.getByRole("slider", { name: "Availability of imported inputs" })).toHaveAttribute(
    "aria-valuetext",
    "no limit"
  );
});

it("runs a preset, gives the verdict and says what else is set", async () => {
  const user = await open(await sampleBook());
  await user.selectOptions(screen.getByLabelText("Segment"), "Kumasi, assembly of machines");
  await user.selectOptions(screen.getByLabelText("Scenario"), "Import strangulation");
  expect(await screen.findByText("Protected and strangled at once")).toBeInTheDocument();
  expect(changeOf("Output")).toMatch(/^−\d+\u00a0%$/);
  expect(
    screen.getByText(/^Import quota: 50\s%; Availability of imported machines: 50\s%$/)
  ).toBeInTheDocument();
});

it("says so where a protected segment makes less, and whose word that is", async () => {
  const user = await open(await sampleBook());
  await user.selectOptions(screen.getByLabelText("Segment"), "Kumasi, vehicle repair");
  await user.selectOptions(screen.getByLabelText("Scenario"), "Import strangulation");
  expect(await screen.findByText("Protected, yet output is lower")).toBeInTheDocument();
  expect(
    screen.getByText(
      "“Protected” is about import rules alone. Under Explain you see what moves output."
    )
  ).toBeInTheDocument();
});

it("moves a lever with the slider and back with reset", async () => {
  const user = await open(bookOf(sialkot));
  const slider = screen.getByRole("slider", { name: "Tariff on competing products" });
  fireEvent.change(slider, { target: { value: "0.6" } });
  expect(await screen.findByText("Protected")).toBeInTheDocument();
  expect(screen.getByLabelText("Tariff on competing products, exact value")).toHaveValue("60");
  expect(changeOf("Output")).toMatch(/^\+/);
  await user.click(screen.getByRole("button", { name: "Reset: Tariff on competing products" }));
  expect(await screen.findByText(/Nothing is changed yet/)).toBeInTheDocument();
});

it("takes an exact number, and refuses one out of range without losing the last", async () => {
  const user = await open(bookOf(sialkot));
  const field = screen.getByLabelText("Tariff on inputs, exact value");
  await user.clear(field);
  await user.type(field, "45");
  expect(screen.getByRole("slider", { name: "Tariff on inputs" })).toHaveValue("0.45");
  await user.type(field, "00");
  expect(screen.getByRole("alert")).toHaveTextContent("A number from 0 to 300.");
  expect(field).toBeInvalid();
  await user.tab();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(field).not.toBeInvalid();
});

it("lifts the limit on inputs when its field is emptied", async () => {
  const user = await open(bookOf(sialkot));
  const field = screen.getByLabelText("Availability of imported inputs, exact value");
  await user.type(field, "50");
  expect(screen.getByRole("slider", { name: "Availability of imported inputs" })).toHaveAttribute(
    "aria-valuetext",
    "50\u00a0%"
  );
  await user.clear(field);
  await user.tab();
  expect(field).toHaveValue("");
  expect(await screen.findByText(/Nothing is changed yet/)).toBeInTheDocument();
});

it("calls a preset changed once a lever is moved, and takes all back with Reset all", async () => {
  const user = await open(bookOf(sialkot));
  const scenario = screen.getByLabelText("Scenario");
  await user.selectOptions(scenario, "Indiscriminate protection");
  fireEvent.change(screen.getByRole("slider", { name: "Tariff on inputs" }), {
    target: { value: "0.1" },
  });
  expect(scenario).toHaveDisplayValue("Indiscriminate protection, changed");
  await user.click(screen.getByRole("button", { name: "Reset all" }));
  expect(scenario).toHaveDisplayValue("Own policy");
});

it("has each chart in words and, enlarged, as a table", async () => {
  const user = await open(bookOf(sialkot));
  expect(
    screen.getByRole("img", { name: /^Jobs over 15 years: .+ \(workers\)\.$/ })
  ).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Jobs: larger, with numbers" }));
  const table = screen.getByRole("table", { name: "Jobs" });
  expect(within(table).getAllByRole("row")).toHaveLength(17);
  expect(within(table).getAllByRole("cell")[0]).toHaveTextContent("25,000");
});

it("says in how many futures an outcome is higher, and shows where they lie", async () => {
  const user = await open(bookOf(sialkot), localRunner());
  await user.selectOptions(
    screen.getByLabelText("Scenario"),
    "Selective protection with free inputs"
  );
  await user.click(screen.getByRole("button", { name: "Output: larger, with numbers" }));
  const chart = await screen.findByRole("img", {
    name: /^Output over .+ nine futures in ten lie between .+ and .+ in year 15\.$/,
  });
  expect(chart).toBeInTheDocument();
  expect(await screen.findAllByText(/^(higher|lower) in .* futures$/)).toHaveLength(4);
  expect(screen.getByText("Half of the futures")).toBeInTheDocument();
  expect(screen.getByRole("columnheader", { name: "Low" })).toBeInTheDocument();
  expect(
    screen.getByText(/^(200|2,000) futures: each takes every uncertain number/)
  ).toBeInTheDocument();
});

it("keeps scenarios and compares them future by future", async () => {
  const user = await open(bookOf(sialkot), localRunner());
  const keep = screen.getByRole("button", { name: "Keep to compare" });
  expect(keep).toHaveAttribute("aria-disabled", "true");
  const scenario = screen.getByLabelText("Scenario");
  await user.selectOptions(scenario, "Import strangulation");
  await user.click(keep);
  expect(screen.getByText("This scenario is kept as A.")).toBeInTheDocument();
  await user.selectOptions(scenario, "Selective protection with free inputs");
  await user.click(keep);
  await user.selectOptions(screen.getByLabelText("Compare by"), "Output");
  expect(await screen.findByText(/^B brings more output than A in/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Remove A: Import strangulation" }));
  expect(await screen.findByText(/Keep a second scenario/)).toBeInTheDocument();
});

it("says so when the futures cannot be run", async () => {
  const broken: Runner = {
    run: async () => {
      await nextTurn();
      return failure(fault("unexpected", {}, { message: "The worker broke." }));
    },
  };
  await open(bookOf(sialkot), broken);
  expect(await screen.findByText(/How sure this is cannot be said/)).toBeInTheDocument();
});

it("writes the scenario to a new sheet under a name that is free", async () => {
  const book = bookOf(sialkot);
  const user = await open(book);
  await user.selectOptions(screen.getByLabelText("Scenario"), "Demand crisis");
  const write = screen.getByRole("button", { name: "Write to workbook" });
  await user.click(write);
  expect(await screen.findByText("Written to the new sheet “Scenario”.")).toBeInTheDocument();
  await user.click(write);
  expect(await screen.findByText("Written to the new sheet “Scenario 2”.")).toBeInTheDocument();
  const { spreadsheet } = book;
  const sheet = spreadsheet.sheets[1]?.id ?? "";
  const title = spreadsheet.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;
  expect(title).toBe("Demand crisis");
  expect(spreadsheet.charts.all.filter((chart) => chart.sheet === sheet)).toHaveLength(1);
});

it("marks a segment that cannot be simulated, and says so where there is no other", async () => {
  await open(bookOf(withCell(sialkot, "power", 7), agra));
  const impossible = screen.getByRole("option", {
    name: "Sialkot, surgical instruments (cannot be simulated)",
  });
  expect(impossible).toBeDisabled();
});

it("says where to look when nothing can be simulated", async () => {
  const user = await open(bookOf(withCell(sialkot, "power", 7)));
  expect(screen.getByText(/No segment can be simulated yet/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "See the check list" }));
  expect(onData).toHaveBeenCalled();
});

it("lists what the workbook brings beside the presets, and begins from it", async () => {
  const book = bookOf(sialkot);
  const own = { title: "Mine", ...forAll({ tariffOutput: 0.3 }) };
  await book.workbook.addSheets([scenarioTableSheet([own], english)]);
  const user = await open(book);
  const list = screen.getByLabelText("Scenario");
  expect(within(list).getByRole("group", { name: "Table Scenarios" })).toHaveTextContent("Mine");
  await user.selectOptions(list, "Mine");
  expect(screen.getByLabelText("Tariff on competing products, exact value")).toHaveValue("30");
  expect(list).toHaveDisplayValue("Mine");
  await user.click(screen.getByRole("button", { name: "Reset all" }));
  expect(list).toHaveDisplayValue("Own policy");
});

it("names a scenario of the workbook that cannot be run, and shows its cell", async () => {
  const book = bookOf(sialkot);
  const sheet = book.spreadsheet.addSheet("Scenarios").id;
  book.spreadsheet.write(sheet, 0, 0, [
    ["lever", "Bad"],
    ["tariffOutput", 77],
  ]);
  const user = await open(book);
  expect(screen.getByRole("option", { name: "Bad (cannot be run)" })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "What is wrong in the table Scenarios" }));
  await user.click(screen.getByRole("button", { name: "Show Scenarios!B2" }));
  expect(book.workbook.selection).toEqual({ sheet: "Scenarios", row: 1, column: 1 });
});
