import { fireEvent, screen, within } from "@testing-library/react";
import type { Runner } from "../../../../src/app/ports/runner";
import { scenarioTableSheet } from "../../../../src/app/scenarios/scenarioTableSheet";
import { english } from "../../../../src/locales/en";
import { repair, segmentsTable, shoes, tannery } from "../../../support/clusterTable";
import { localRunner } from "../../../support/localRunner";
import { bookWith, type Book } from "../sampleLab";
import { changeOf, openScenarios } from "./openScenarios";

jest.setTimeout(30_000);

const footwear = "Sinos Valley, footwear";
const leather = "Sinos Valley, leather";

const valley = (): Book => bookWith(segmentsTable([tannery, shoes, repair]));

const openTogether = async (book = valley(), runner: Runner = localRunner()) => {
  const user = await openScenarios(book, runner);
  await user.selectOptions(screen.getByLabelText("Segment"), "All segments together (3)");
  return user;
};

const moveTariff = (value: string) =>
  fireEvent.change(screen.getByRole("slider", { name: "Tariff on competing products" }), {
    target: { value },
  });

const own = () => screen.getByRole("list", { name: "Levers of single segments" });

/** The change of a segment in the table of who gains and who loses. */
const changeIn = async (segment: string): Promise<string> => {
  const table = await screen.findByRole("table", { name: "Who gains and who loses" });
  const name = new RegExp(`^${segment}`);
  return (
    within(within(table).getByRole("row", { name })).getAllByRole("cell")[0]?.textContent ?? ""
  );
};

it("raises the tariff for one segment only, and leaves the others alone", async () => {
  const user = await openTogether();
  const choice = screen.getByLabelText("For");
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent)
  ).toEqual(["All segments (3)", leather, footwear, "Sinos Valley, repair of machines"]);
  await user.selectOptions(choice, footwear);
  expect(screen.getByText(/^Levers moved now are for Sinos Valley, footwear only/)).toBeVisible();
  expect(screen.getByText(/^today 60\s%$/)).toBeInTheDocument();
  moveTariff("0.9");
  expect(
    within(own()).getByText(/^Sinos Valley, footwear only: Tariff on competing products: 90/)
  ).toBeVisible();
  expect(choice).toHaveDisplayValue(`${footwear} (1 set)`);
  expect(
    await screen.findByText(/^Output: 1 segment gains, 0 lose, 2 as without/)
  ).toBeInTheDocument();
  const table = screen.getByRole("table", { name: "Who gains and who loses" });
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent)
  ).toEqual([
    expect.stringMatching(/^Sinos Valley, leather(?!levers)/),
    expect.stringMatching(/^Sinos Valley, footwearlevers of its own/),
    expect.stringMatching(/^Sinos Valley, repair of machines(?!levers)/),
  ]);
  expect(await changeIn(footwear)).toMatch(/gains$/);
  expect(await changeIn(leather)).toMatch(/as without$/);
  expect(changeOf("Jobs")).toMatch(/^\+/);
  await user.click(screen.getByRole("button", { name: /^Remove: Sinos Valley, footwear only/ }));
  expect(screen.queryByRole("list", { name: "Levers of single segments" })).toBeNull();
  expect(await screen.findByText(/Nothing is changed yet/)).toBeInTheDocument();
  expect(document.activeElement).not.toBe(document.body);
});

it("shows what is set for all, and keeps one segment as it is today", async () => {
  const user = await openTogether();
  moveTariff("0.9");
  await user.selectOptions(screen.getByLabelText("For"), footwear);
  expect(screen.getByText(/^today 60\s%; for all 90\s%$/)).toBeInTheDocument();
  expect(screen.getByRole("slider", { name: "Tariff on competing products" })).toHaveValue("0.9");
  moveTariff("0.6");
  expect(screen.getByText(/^today 60\s%; for all 90\s%; kept as today$/)).toBeInTheDocument();
  expect(
    within(own()).getByText(`${footwear} only: Tariff on competing products: as today`)
  ).toBeVisible();
  expect(
    await screen.findByText(/^Output: 2 segments gain, 0 lose, 1 as without/)
  ).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Reset: Tariff on competing products" }));
  expect(await screen.findByText(/^Output: 3 segments gain/)).toBeInTheDocument();
});

it("counts in the groups what one segment has of its own, and says what acts on it", async () => {
  const user = await openTogether();
  await user.click(screen.getByRole("button", { name: /^Local government/ }));
  fireEvent.change(screen.getByRole("slider", { name: "Local tax" }), {
    target: { value: "0.15" },
  });
  await user.selectOptions(screen.getByLabelText("For"), footwear);
  const group = screen.getByRole("button", { name: /^Local government/ });
  expect(group).toHaveTextContent(/as for all segments: Local tax: 15/);
  expect(group).not.toHaveTextContent("1 set");
  fireEvent.change(screen.getByRole("slider", { name: "Local tax" }), { target: { value: "0.3" } });
  expect(group).toHaveTextContent(/1 set.*Local tax: 30/);
  await user.click(screen.getByRole("button", { name: "Reset all" }));
  expect(group).toHaveTextContent(/as for all segments: Local tax: 15/);
  await user.selectOptions(screen.getByLabelText("For"), "All segments (3)");
  expect(group).toHaveTextContent(/1 set.*Local tax: 15/);
});

it("takes a segment's own levers along where it is shown alone, and says which have no effect there", async () => {
  const user = await openTogether();
  await user.selectOptions(screen.getByLabelText("For"), footwear);
  moveTariff("0.9");
  await user.selectOptions(screen.getByLabelText("Segment"), footwear);
  const tariff = screen.getByLabelText("Tariff on competing products, exact value");
  expect(tariff).toHaveValue("90");
  expect(screen.queryByLabelText("For")).toBeNull();
  moveTariff("0.8");
  expect(within(own()).getByText(/80/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Segment"), leather);
  expect(tariff).toHaveValue("30");
  expect(within(own()).getByText(/^Not among these segments/)).toBeVisible();
  expect(await screen.findByText(/Nothing is changed yet/)).toBeInTheDocument();
});

it("is kept beside others and saved, and is opened again", async () => {
  const user = await openTogether();
  moveTariff("0.7");
  await user.click(screen.getByRole("button", { name: /^Keep/ }));
  await user.selectOptions(screen.getByLabelText("For"), footwear);
  moveTariff("0.9");
  await user.click(screen.getByRole("button", { name: /^Keep/ }));
  const pair = await screen.findByText(/^B .* than A/);
  expect(pair).toBeInTheDocument();
  await user.type(screen.getByLabelText("Name of the scenario"), "Footwear first");
  await user.click(screen.getByRole("button", { name: "Save in the workbook" }));
  const saved = await screen.findByText(/Tariff on competing products: 70.*footwear only: .*90/);
  expect(saved).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Reset all" }));
  await user.selectOptions(screen.getByLabelText("For"), "All segments (3)");
  await user.click(screen.getByRole("button", { name: "Reset all" }));
  await user.click(screen.getByRole("button", { name: "Open: Footwear first" }));
  expect(within(own()).getByText(/^Sinos Valley, footwear only/)).toBeVisible();
});

it("begins from a table with a row of one segment", async () => {
  const book = valley();
  const exceptions = [{ segment: footwear, levers: { tariffOutput: 0.9 } }];
  const scenario = { title: "Mine", policy: {}, exceptions };
  await book.workbook.addSheets([scenarioTableSheet([scenario], english)]);
  const user = await openTogether(book);
  await user.selectOptions(screen.getByLabelText("Scenario"), "Mine");
  expect(
    await screen.findByText(/^Output: 1 segment gains, 0 lose, 2 as without/)
  ).toBeInTheDocument();
});
