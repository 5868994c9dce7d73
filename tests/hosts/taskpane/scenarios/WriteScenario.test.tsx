import { fireEvent, screen } from "@testing-library/react";
import { runScenario } from "../../../../src/app/runScenario";
import { fault, type CellValue } from "../../../../src/core/fault";
import { relativeChange } from "../../../../src/core/numeric/difference";
import type { Policy } from "../../../../src/model/cluster/policy";
import { presets } from "../../../../src/model/scenarios/presets";
import { repair, segmentsTable, shoes, tannery } from "../../../support/clusterTable";
import { valueOf } from "../../../support/publications";
import { bookOf, bookWith, labOf, sialkot, type Book } from "../sampleLab";
import { heldRunner, type HeldRunner } from "./heldRunner";
import { openScenarios } from "./openScenarios";

const years = 15;
const footwear = "Sinos Valley, footwear";

const valley = (): Book => bookWith(segmentsTable([tannery, shoes, repair]));

const moveTariff = (value: number) =>
  fireEvent.change(screen.getByRole("slider", { name: "Tariff on competing products" }), {
    target: { value: String(value) },
  });

const write = () => fireEvent.click(screen.getByRole("button", { name: "Write to workbook" }));

const written = () => screen.findByText("Written to the new sheet “Scenario”.");

const tableOf = ({ spreadsheet }: Book, name: string): readonly (readonly CellValue[])[] => {
  const found = spreadsheet.tables.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return spreadsheet.read(found.sheet, found.area).map((row) => row.map(({ value }) => value));
};

/** What stands above all on the sheet that was written. */
const titleOf = ({ spreadsheet }: Book): CellValue | undefined => {
  const sheet = spreadsheet.sheets[1]?.id ?? "";
  return spreadsheet.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;
};

/** The tariffs on competing products that are set on the sheet, by the ids of their rows. */
const tariffsOf = (book: Book): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(
    tableOf(book, "Assumptions").flatMap((row): [string, CellValue][] => {
      const [kind, id] = row.slice(-2).map(String);
      return kind === "lever, changed" && id?.startsWith("tariffOutput")
        ? [[id, row[1] ?? null]]
        : [];
    })
  );

/** By how much output of each segment changes until the last year, as the model itself says. */
const changesUnder = async (
  book: Book,
  policyOf: (label: string) => Policy
): Promise<readonly number[]> =>
  (await labOf(book)).segments.map((segment) => {
    const run = valueOf(runScenario(segment, policyOf(segment.row.label), years));
    const last = ({ outcomes }: typeof run.scenario) => outcomes.output[years] ?? NaN;
    return relativeChange(last(run.scenario), last(run.baseline));
  });

/** The change of output of the last year in a table, by row. */
const writtenChanges = (book: Book): readonly number[] =>
  tableOf(book, "Members")
    .slice(1)
    .map((row) => Number(row[1]));

const preset = presets.find(({ id }) => id === "structuralAdjustment");
if (!preset) throw new Error("There is such a preset.");
const changed = `${preset.label}, changed`;

/** The preset for all segments, with another tariff. */
const withTariff = (tariffOutput: number): Policy => ({ ...preset.levers, tariffOutput });

const openTogether = async (book: Book, { runner }: HeldRunner) => {
  const user = await openScenarios(book, runner);
  await user.selectOptions(screen.getByLabelText("Segment"), "All segments together (3)");
  await user.selectOptions(screen.getByLabelText("Scenario"), preset.label);
  await screen.findByText(/^Import rules: /);
  return user;
};

const expectWritten = async (book: Book, expected: Promise<readonly number[]>): Promise<void> => {
  const changes = await expected;
  const found = writtenChanges(book);
  expect(found).toHaveLength(changes.length);
  found.forEach((change, i) => expect(change).toBeCloseTo(changes[i] ?? NaN, 12));
};

it("writes of one segment what was moved last, before there is any answer to it", async () => {
  const book = bookOf(sialkot);
  const { runner, hold } = heldRunner();
  const user = await openScenarios(book, runner);
  await user.selectOptions(screen.getByLabelText("Scenario"), preset.label);
  await screen.findAllByText(/^(higher|lower) in .* futures$/);
  hold();
  moveTariff(0.9);
  write();
  await written();
  expect(titleOf(book)).toBe(changed);
  expect(tariffsOf(book)).toEqual({ tariffOutput: 0.9 });
  const [change] = await changesUnder(book, () => withTariff(0.9));
  expect(tableOf(book, "Changes").at(-1)?.[1]).toBeCloseTo(change ?? NaN, 12);
});

it("waits for the answer to what was set for several segments when it was pressed", async () => {
  const book = valley();
  const held = heldRunner();
  await openTogether(book, held);
  held.hold();
  moveTariff(0.9);
  write();
  expect(screen.getByRole("button", { name: "Writing…" })).toBeVisible();
  moveTariff(0.2);
  expect(book.spreadsheet.sheets).toHaveLength(1);
  held.letGo();
  await written();
  expect(titleOf(book)).toBe(changed);
  expect(tariffsOf(book)).toEqual({ tariffOutput: 0.9 });
  await expectWritten(
    book,
    changesUnder(book, () => withTariff(0.9))
  );
  expect(tableOf(book, "Bands")).toHaveLength(5);
});

it("writes the levers of single segments with what they lead to", async () => {
  const book = valley();
  const held = heldRunner();
  const user = await openTogether(book, held);
  await user.selectOptions(screen.getByLabelText("For"), footwear);
  held.hold();
  moveTariff(0.9);
  write();
  held.letGo();
  await written();
  expect(titleOf(book)).toBe(changed);
  expect(tariffsOf(book)).toEqual({
    tariffOutput: 0.05,
    [`tariffOutput @ ${footwear}`]: 0.9,
  });
  await expectWritten(
    book,
    changesUnder(book, (label) => (label === footwear ? withTariff(0.9) : preset.levers))
  );
});

it("writes nothing where what was moved last cannot be run, and says why", async () => {
  const book = valley();
  const held = heldRunner();
  await openTogether(book, held);
  held.hold();
  moveTariff(0.9);
  write();
  const where = { name: "segments", row: 2 };
  held.letGo(fault("notConverged", where, { year: 3, inputs: "none" }));
  expect(await screen.findByText(/Sinos Valley, footwear/, { selector: "p" })).toBeVisible();
  expect(book.spreadsheet.sheets).toHaveLength(1);
});
