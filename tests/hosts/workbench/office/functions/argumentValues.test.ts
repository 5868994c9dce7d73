import type { CustomFunctionsFile } from "../../../../../src/hosts/workbench/office/functions/metadata";
import { closeOffices, openOffice } from "../../../../support/office";
import { cell, cellsAt, declare, type Declared, offer } from "./offered";

afterEach(closeOffices);

const block = { ...cell, dimensionality: "matrix" };

const echo = (...args: unknown[]) => JSON.stringify(args.slice(0, -1));
const asked = async (declared: Declared, formula: string, file?: Partial<CustomFunctionsFile>) => {
  const office = await openOffice();
  offer(office, [[declared, echo]], file);
  office.spreadsheet.write(office.sheet, 5, 0, [[1, "Agra", true, null, "=1/0", "12"]]);
  office.host.user.edit(office.sheet, 0, 0, [[formula]]);
  await office.spreadsheet.settled();
  const found = cellsAt(office, 0, 0)[0]?.[0];
  return { value: found?.value, message: found?.message };
};

it("arguments arrive as cells and as tables, blank ones as null", async () => {
  const declared = declare("ECHO", { parameters: [cell, block] });
  expect(await asked(declared, "=LAB.ECHO(A6,A6:D6)")).toMatchObject({
    value: '[1,[[1,"Agra",true,null]]]',
  });
});

it("arguments that are left out arrive as null", async () => {
  const optional = { ...cell, type: "number", optional: true };
  const declared = declare("ECHO", { parameters: [cell, optional, optional] });
  expect(await asked(declared, "=LAB.ECHO(A6)")).toMatchObject({ value: "[1,null,null]" });
  expect(await asked(declared, "=LAB.ECHO(A6,,7)")).toMatchObject({ value: "[1,null,7]" });
});

it("arguments are converted to the declared type", async () => {
  const parameters = ["number", "string", "boolean"].map((type) => ({ name: type, type }));
  const declared = declare("ECHO", { parameters });
  expect(await asked(declared, "=LAB.ECHO(F6,A6,A6)")).toMatchObject({ value: '[12,"1",true]' });
});

it("arguments of the wrong type are refused by a sentence", async () => {
  const declared = declare("ECHO", { parameters: [{ name: "firms", type: "number" }] });
  expect(await asked(declared, "=LAB.ECHO(B6)")).toEqual({
    value: "#VALUE!",
    message: "firms must be a number.",
  });
});

it("errors pass by a function that does not take them", async () => {
  expect(await asked(declare("ECHO"), "=LAB.ECHO(E6)")).toMatchObject({ value: "#DIV/0!" });
});

it("errors reach a function that takes them", async () => {
  const { value } = await asked(declare("ECHO", { parameters: [block] }), "=LAB.ECHO(D6:E6)", {
    allowErrorForDataTypeAny: true,
  });
  expect(JSON.parse(String(value))).toMatchObject([
    [[null, { type: "Error", basicValue: "#DIV/0!" }]],
  ]);
});
