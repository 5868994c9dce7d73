import { readFileSync } from "node:fs";
import type { NewSheet } from "../../src/app/ports/workbook";
import { associateCommands } from "../../src/excel/commands";
import { onPlace, ribbonPlaces } from "../../src/hosts/taskpane/placeDesk";
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
  associateCommands({
    workbook: officeWorkbook(),
    sampleSheets: () => Promise.resolve([sample("Segments")]),
    places: {},
    failed: () => undefined,
  });
  await office.invokeCommand(command);
  expect(office.spreadsheet.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Segments"]);
});

it("completes the command and reports why where it fails", async () => {
  const office = await inOffice();
  const reasons: unknown[] = [];
  const refuse = (): never => {
    throw new Error("no sheets");
  };
  associateCommands({
    workbook: officeWorkbook(),
    sampleSheets: refuse,
    places: {},
    failed: (error) => reasons.push(error),
  });
  await office.invokeCommand(command);
  expect(reasons).toEqual([new Error("no sheets")]);
});

it("has every command of the manifest, and leads each to its place", async () => {
  const names = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(.+)<\/Fun/g)];
  const known = ["sampleWorkbook", ...Object.keys(ribbonPlaces)];
  expect(names.map(([, name]) => name).sort()).toEqual(known.sort());
  const office = await inOffice();
  const went: string[] = [];
  const shown = jest.fn(() => Promise.resolve());
  Object.assign(office.Office.addin, { showAsTaskpane: shown });
  associateCommands({
    workbook: officeWorkbook(),
    sampleSheets: () => Promise.resolve([]),
    places: { publishCopy: () => void went.push("share") },
    failed: (error) => went.push(String(error)),
  });
  await office.invokeCommand("publishCopy");
  expect(went).toEqual(["share"]);
  expect(shown).toHaveBeenCalledTimes(1);
});

it("shows the place that a command asked for, before or after the pane is there", () => {
  const shown: string[] = [];
  ribbonPlaces.publishCopy();
  const stop = onPlace((place) => shown.push(place));
  ribbonPlaces.checkData();
  stop();
  expect(shown).toEqual(["share", "data"]);
});
