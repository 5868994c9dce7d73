import { english } from "../../../../../src/locales/en";
import { associateFunctions } from "../../../../../src/excel/customFunctions";
import { functionsMetadata } from "../../../../../src/hosts/functions/metadata";
import { worksheetFunctions } from "../../../../../src/model/functions";
import { closeOffices, openOffice, plain, type TestOffice } from "../../../../support/office";
import { localRunner } from "../../../../support/localRunner";
import { cell, cellsAt, declare, type Declared, offer, valuesAt } from "./offered";

// Generous, for a busy computer: alone they take a second or so.
jest.setTimeout(30_000);

afterEach(closeOffices);

const twice = (x: number) => 2 * x;

describe("a formula with a custom function", () => {
  it("shows #BUSY! until the add-in has answered, and so do its dependents", async () => {
    const office = await openOffice();
    offer(office, [[declare("TWICE"), twice]]);
    office.host.user.edit(office.sheet, 0, 0, [[21, "=LAB.TWICE(A1)", "=B1+1"]]);
    expect(valuesAt(office, 0, 0, 1, 3)).toEqual([[21, "#BUSY!", "#BUSY!"]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 0, 0, 1, 3)).toEqual([[21, 42, 43]]);
    expect(office.host.gaps).toEqual([]);
  });

  it("is read by the add-in as busy, and as computed after it settled", async () => {
    const office = await openOffice();
    offer(office, [[declare("TWICE"), twice]]);
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.formulas = [["=LAB.TWICE(4)"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(plain([range.values, range.valueTypes])).toEqual([[["#BUSY!"]], [["Error"]]]);
      await office.spreadsheet.settled();
      range.load("values");
      await context.sync();
      expect(plain(range.values)).toEqual([[8]]);
    });
  });

  it("waits where the cell was there before the add-in", async () => {
    const office = await openOffice();
    office.host.user.edit(office.sheet, 0, 0, [["=LAB.TWICE(4)"]]);
    expect(valuesAt(office, 0, 0)).toEqual([["#NAME?"]]);
    offer(office, [[declare("TWICE"), twice]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 0, 0)).toEqual([[8]]);
  });

  it("tells the function the calling cell", async () => {
    const office = await openOffice();
    const code = (_x: number, invocation: CustomFunctions.Invocation) => invocation.address ?? "";
    const options = { requiresAddress: true };
    offer(office, [[declare("WHERE", { options } as Partial<Declared>), code]]);
    office.host.user.edit(office.sheet, 2, 3, [["=LAB.WHERE(1)"]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 2, 3)).toEqual([["Sheet1!D3"]]);
  });

  it("shows #VALUE! where the add-in has no such function after all, as office.js reports it", async () => {
    const office = await openOffice();
    office.host.registerCustomFunctions("LAB", { functions: [declare("NOWHERE")] });
    office.host.user.edit(office.sheet, 0, 0, [["=LAB.NOWHERE(1)"]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 0, 0)).toEqual([["#VALUE!"]]);
  });
});

describe("a result", () => {
  it("that is a table spills, and what depends on it is right", async () => {
    const office = await openOffice();
    const count = (n: number) => Array.from({ length: n }, (_, i) => [i + 1, (i + 1) ** 2]);
    offer(office, [[declare("SQUARES"), count]]);
    office.host.user.edit(office.sheet, 0, 0, [[3, "=LAB.SQUARES(A1)", null, "=SUM(B1#)", "=C3"]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 0, 1, 3, 2)).toEqual([
      [1, 1],
      [2, 4],
      [3, 9],
    ]);
    expect(valuesAt(office, 0, 3, 1, 2)).toEqual([[20, 9]]);
    office.host.user.edit(office.sheet, 0, 0, [[2]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 0, 1, 3, 2)).toEqual([
      [1, 1],
      [2, 4],
      [null, null],
    ]);
    expect(valuesAt(office, 0, 3, 1, 2)).toEqual([[8, 0]]);
  });

  it("never overwrites what stands in its way", async () => {
    const office = await openOffice();
    offer(office, [[declare("PAIR"), (x: number) => [[x, x]]]]);
    office.host.user.edit(office.sheet, 0, 0, [["=LAB.PAIR(1)", "mine"]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 0, 0, 1, 2)).toEqual([["#SPILL!", "mine"]]);
  });

  it("may come later", async () => {
    const office = await openOffice();
    const later = (x: number) => new Promise((resolve) => setTimeout(() => resolve(-x), 30));
    offer(office, [[declare("LATER"), later]]);
    office.host.user.edit(office.sheet, 0, 0, [["=LAB.LATER(5)"]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 0, 0)).toEqual([[-5]]);
  });

  it("keeps text and truth in a table; empty text leaves a cell blank", async () => {
    const office = await openOffice();
    offer(office, [[declare("MIXED"), () => [["Agra", true, "", 0]]]]);
    office.host.user.edit(office.sheet, 0, 0, [["=LAB.MIXED(0)"]]);
    await office.spreadsheet.settled();
    expect(valuesAt(office, 0, 0, 1, 4)).toEqual([["Agra", true, null, 0]]);
  });
});

describe("an error", () => {
  const failing = (office: TestOffice, id: string, fail: () => unknown): Promise<unknown> => {
    offer(office, [[declare(id), fail]]);
    office.host.user.edit(office.sheet, 0, 0, [[`=LAB.${id}(1)`]]);
    return office.spreadsheet.settled().then(() => cellsAt(office, 0, 0)[0]?.[0]);
  };

  it.each<[keyof typeof CustomFunctions.ErrorCode, string, string | undefined]>([
    ["notAvailable", "#N/A", "Too little is known."],
    ["invalidValue", "#VALUE!", "Too little is known."],
    ["divisionByZero", "#DIV/0!", undefined],
    ["invalidNumber", "#NUM!", undefined],
    ["nullReference", "#NULL!", undefined],
  ])("%s shows %s, and its sentence where Excel shows one", async (code, value, message) => {
    const office = await openOffice();
    const { CustomFunctions: library } = office;
    const found = await failing(office, "FAILS", () => {
      const error: unknown = new library.Error(library.ErrorCode[code], "Too little is known.");
      throw error;
    });
    expect(found).toEqual({ value, formula: "=LAB.FAILS(1)", ...(message && { message }) });
  });

  it("of JavaScript shows #VALUE! and loses its message", async () => {
    const found = await failing(await openOffice(), "FAILS", () => {
      throw new Error("a secret of the add-in");
    });
    expect(found).toEqual({ value: "#VALUE!", formula: "=LAB.FAILS(1)" });
  });

  it("that is returned shows like one that is thrown", async () => {
    const office = await openOffice();
    const { CustomFunctions: library } = office;
    const error = () => new library.Error(library.ErrorCode.notAvailable, "No such segment.");
    expect(await failing(office, "FAILS", error)).toMatchObject({
      value: "#N/A",
      message: "No such segment.",
    });
  });

  it("may stand in one cell of a table", async () => {
    const office = await openOffice();
    const { CustomFunctions: library } = office;
    const table = () => [[1, new library.Error(library.ErrorCode.notAvailable), 3]];
    await failing(office, "TABLE", table);
    expect(valuesAt(office, 0, 0, 1, 3)).toEqual([[1, "#N/A", 3]]);
  });
});

describe("a function", () => {
  it("hears that its answer is wanted no more", async () => {
    const office = await openOffice();
    const canceled: number[] = [];
    const waits = (x: number, invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => canceled.push(x);
      return new Promise(() => undefined);
    };
    offer(office, [[declare("WAITS", { options: { cancelable: true } }), waits]]);
    office.host.user.edit(office.sheet, 0, 0, [["=LAB.WAITS(7)"]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    office.host.user.edit(office.sheet, 0, 0, [["no more"]]);
    await office.spreadsheet.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(canceled).toEqual([7]);
    expect(valuesAt(office, 0, 0)).toEqual([["no more"]]);
  });

  it("of a kind the host cannot call is refused when it is declared", async () => {
    const { host } = await openOffice();
    const declareOne = (one: Declared) => () =>
      host.registerCustomFunctions("LAB", { functions: [one] });
    expect(declareOne(declare("CLOCK", { options: { stream: true } }))).toThrow(
      "CLOCK streams, which this host does not offer."
    );
    expect(declareOne(declare("ALL", { parameters: [{ ...cell, repeating: true }] }))).toThrow(
      "ALL repeats value, which this host does not offer."
    );
  });
});

it("ten thousand calls of one recalculation settle, in few batches", async () => {
  const office = await openOffice();
  let calls = 0;
  offer(office, [[declare("TWICE"), (x: number) => (calls++, 2 * x)]]);
  const count = 10_000;
  office.host.resetCounters();
  office.host.user.edit(
    office.sheet,
    0,
    0,
    Array.from({ length: count }, (_, row) => [row, `=LAB.TWICE(A${row + 1})`])
  );
  expect(valuesAt(office, 0, 1)).toEqual([["#BUSY!"]]);
  await office.spreadsheet.settled();
  expect(valuesAt(office, 0, 1, count)).toEqual(
    Array.from({ length: count }, (_, row) => [2 * row])
  );
  expect(calls).toBe(count);
  expect(office.host.counters.functionBatches).toBeLessThan(count / 100);
  expect(office.host.counters.syncs).toBe(0);
});

describe("the lab's own functions", () => {
  const inLab = async (): Promise<TestOffice> => {
    const office = await openOffice();
    office.host.registerCustomFunctions("CLUSTER", functionsMetadata());
    Object.assign(globalThis, { CustomFunctions: office.CustomFunctions });
    associateFunctions(worksheetFunctions, localRunner(), () => english);
    return office;
  };
  afterEach(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

  it("compute in cells with the metadata that the build writes", async () => {
    const office = await inLab();
    office.host.user.edit(office.sheet, 0, 0, [
      [0.5, 0.2, "=CLUSTER.EFFECTIVEPROTECTION(0.4,A1,B1)"],
      [0.5, null, "=CLUSTER.HERFINDAHL(A1:A2)"],
    ]);
    await office.spreadsheet.settled();
    const [[protection], [herfindahl]] = valuesAt(office, 0, 2, 2) as [[number], [number]];
    // By hand: (0.4 - 0.5 * 0.2) / (1 - 0.5) and 0.5² + 0.5².
    expect(protection).toBeCloseTo(0.6, 12);
    expect(herfindahl).toBeCloseTo(0.5, 12);
  });

  it("say in a sentence what is wrong with a cell", async () => {
    const office = await inLab();
    office.host.user.edit(office.sheet, 0, 0, [["=1/0", "=CLUSTER.HERFINDAHL(A1:A1)"]]);
    await office.spreadsheet.settled();
    const found = cellsAt(office, 0, 1)[0]?.[0];
    expect(found?.value).toMatch(/^#(VALUE!|N\/A)$/);
    expect(found?.message).toMatch(/#DIV\/0!/);
  });
});
