import { readFileSync } from "node:fs";
import type { NewSheet } from "../../src/app/ports/workbook";
import { associateCommands } from "../../src/excel/commands";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeOffices } from "../support/office";
import { inOffice, outOfOffice } from "./inOffice";

afterEach(() => {
  closeOffices();
  outOfOffice();
});

const command =
  /<FunctionName>(.+)<\/FunctionName>/.exec(readFileSync("manifest.xml", "utf8"))?.[1] ?? "";

const sample = (name: string): NewSheet => ({
  name,
  blocks: [{ row: 0, column: 0, values: [["cluster"]] }],
  tables: [],
  charts: [],
  columnWidths: [],
});

it("adds the sample sheets when the ribbon's command is chosen", async () => {
  const office = await inOffice();
  associateCommands(
    officeWorkbook(),
    () => [sample("Segments")],
    () => undefined
  );
  await office.invokeCommand(command);
  expect(office.spreadsheet.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Segments"]);
});

it("completes the command and reports why where it fails", async () => {
  const office = await inOffice();
  const reasons: unknown[] = [];
  const refuse = (): never => {
    throw new Error("no sheets");
  };
  associateCommands(officeWorkbook(), refuse, (error) => reasons.push(error));
  await office.invokeCommand(command);
  expect(reasons).toEqual([new Error("no sheets")]);
});
