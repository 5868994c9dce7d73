import { openXlsx } from "../../../../../src/spreadsheet/exceltsSpreadsheet";
import {
  closeOffices,
  openOffice,
  plain,
  refusalOf,
  type TestOffice,
} from "../../../../support/office";

afterEach(closeOffices);

type Rule = Excel.DataValidationRule;

const inRange = <T>(
  { Excel }: Pick<TestOffice, "Excel">,
  address: string,
  work: (validation: Excel.DataValidation, sheet: Excel.Worksheet) => T
): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const result = work(sheet.getRange(address).dataValidation, sheet);
    await context.sync();
    return result;
  });

const everything = (office: Pick<TestOffice, "Excel">, address: string) =>
  inRange(office, address, (validation) => validation.load()).then((loaded) =>
    plain(loaded.toJSON())
  );

const cell = { row: 0, column: 0, rows: 1, columns: 1 };

describe("the rule of a range", () => {
  it.each<[string, Rule, Rule | undefined]>([
    [
      "WholeNumber",
      { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
      { wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" } },
    ],
    ["Decimal", { decimal: { formula1: "=B1*2", operator: "LessThanOrEqualTo" } }, undefined],
    [
      "TextLength",
      { textLength: { formula1: "12", operator: "NotEqualTo" } },
      { textLength: { formula1: "=12", operator: "NotEqualTo" } },
    ],
    [
      "Date",
      { date: { formula1: "2024-01-31", operator: "GreaterThan" } },
      { date: { formula1: "=45322", operator: "GreaterThan" } },
    ],
    ["List", { list: { inCellDropDown: true, source: "yes,no" } }, undefined],
    ["List", { list: { inCellDropDown: false, source: "=$C$1:$C$4" } }, undefined],
    ["Custom", { custom: { formula: '=LEN(A1)>"x"' } }, undefined],
  ])("%s is set and read, and kept in files", async (type, rule, answered) => {
    const office = await openOffice();
    await inRange(office, "A1:A3", (validation) => (validation.rule = rule));
    const expected = {
      rule: answered ?? rule,
      type,
      ignoreBlanks: true,
      valid: true,
      prompt: { showPrompt: true, title: "", message: "" },
      errorAlert: { showAlert: true, title: "", message: "", style: "Stop" },
    };
    expect(await everything(office, "A1:A3")).toEqual(expected);
    expect(office.host.gaps).toEqual([]);
    const before = office.spreadsheet.rules.within(office.sheet, { ...cell, rows: 3 });
    const saved = await openXlsx(await office.spreadsheet.toXlsx());
    expect(saved.rules.within(saved.sheets[0]?.id ?? "", { ...cell, rows: 3 })).toEqual(before);
  });

  it("may name its limits and its list by ranges", async () => {
    const office = await openOffice();
    await inRange(office, "A1:A2", (validation, sheet) => {
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C4") } };
    });
    await inRange(office, "B1", (validation, sheet) => {
      const formula1 = sheet.getRange("D1");
      validation.rule = { decimal: { formula1, operator: "LessThan" } };
    });
    expect((await everything(office, "A2")).rule).toEqual({
      list: { inCellDropDown: true, source: "=Sheet1!$C$1:$C$4" },
    });
    expect((await everything(office, "B1")).rule).toEqual({
      decimal: { formula1: "=Sheet1!$D$1", operator: "LessThan" },
    });
  });

  it("has words before and after, and may forbid blanks", async () => {
    const office = await openOffice();
    const prompt = { showPrompt: true, title: "Share", message: "From 0 to 100." };
    const errorAlert = {
      showAlert: true,
      title: "No",
      message: "0 to 100.",
      style: "Warning",
    } as const;
    await inRange(office, "A1:B2", (validation) => {
      validation.set({ prompt, errorAlert, ignoreBlanks: false });
      validation.rule = { custom: { formula: "=A1>0" } };
    });
    expect(await everything(office, "A1:B2")).toMatchObject({
      prompt,
      errorAlert,
      ignoreBlanks: false,
      valid: false,
    });
  });

  it("is told apart where cells differ", async () => {
    const office = await openOffice();
    const upTo = (formula1: number): Rule => ({
      wholeNumber: { formula1, operator: "LessThan" },
    });
    await inRange(office, "A1", (validation) => (validation.rule = upTo(1)));
    await inRange(office, "A2", (validation) => (validation.rule = upTo(2)));
    await inRange(office, "A3", (validation) => {
      validation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    });
    office.spreadsheet.write(office.sheet, 0, 0, [[0], [7], ["a"]]);
    const read = async (address: string) => {
      const { type, rule, valid } = await everything(office, address);
      return [type, rule ?? null, valid ?? null];
    };
    expect(await read("A1:A2")).toEqual(["MixedCriteria", null, null]);
    expect(await read("A2:A3")).toEqual(["Inconsistent", null, null]);
    expect(await read("A3:A4")).toEqual(["Inconsistent", null, true]);
    expect(await read("A2")).toMatchObject(["WholeNumber", expect.anything(), false]);
    expect(await read("A9")).toEqual(["None", {}, true]);
  });

  it("goes when it is cleared, also with all else of a range", async () => {
    const office = await openOffice();
    await inRange(
      office,
      "A1:A3",
      (validation) => (validation.rule = { custom: { formula: "=A1" } })
    );
    await inRange(office, "A1", (validation) => validation.clear());
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A2").clear("All");
      sheet.getRange("A3").clear("Formats");
      await context.sync();
    });
    const kinds = office.spreadsheet.rules.within(office.sheet, { ...cell, rows: 2 });
    expect(kinds).toEqual([undefined]);
    expect((await everything(office, "A3")).type).toBe("Custom");
  });

  it.each<[string, Rule]>([
    [
      "two kinds at once",
      { custom: { formula: "=A1" }, list: { inCellDropDown: true, source: "a" } },
    ],
    ["no kind at all", {}],
    ["a limit that is none", { decimal: { formula1: "ten", operator: "LessThan" } }],
    ["one limit of two", { decimal: { formula1: 1, operator: "Between" } }],
    ["an empty list", { list: { inCellDropDown: true, source: "" } }],
    ["a list too long for Excel", { list: { inCellDropDown: true, source: "x,".repeat(200) } }],
    ["a condition that is no formula", { custom: { formula: "A1" } }],
  ])("refuses %s", async (_what, rule) => {
    const office = await openOffice();
    const error = await refusalOf(() =>
      inRange(office, "A1", (validation) => (validation.rule = rule))
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("refuses words too long for Excel", async () => {
    const office = await openOffice();
    const error = await refusalOf(() =>
      inRange(office, "A1", (validation) => {
        validation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
      })
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("what the user types", () => {
  const ruled = async (errorAlert: Excel.DataValidationErrorAlert, rule: Rule) => {
    const office = await openOffice();
    await inRange(office, "A1:A2", (validation) => {
      validation.rule = rule;
      validation.errorAlert = errorAlert;
    });
    const type = (...values: unknown[]) =>
      office.host.user.edit(
        office.sheet,
        0,
        0,
        values.map((value) => [value])
      );
    const value = () => office.spreadsheet.read(office.sheet, cell)[0]?.[0]?.value;
    return { office, type, value };
  };
  const stop = {
    showAlert: true,
    title: "Share",
    message: "0 to 100, please.",
    style: "Stop",
  } as const;
  const shares: Rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };

  it("is refused with the sentence of the rule, and no add-in hears of it", async () => {
    const { office, type, value } = await ruled(stop, shares);
    const heard: string[] = [];
    office.host.onMessage((entries) => heard.push(...entries.map(([, , , text]) => text)));
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(type("35")).toBeNull();
    await Promise.resolve();
    expect(heard).toHaveLength(1);
    for (const wrong of ["140", "many", "=50*3"])
      expect(type(wrong)).toEqual({ stopped: true, title: "Share", message: "0 to 100, please." });
    await Promise.resolve();
    expect([value(), heard.length]).toEqual([35, 1]);
    expect([type("=50*2"), value()]).toEqual([null, 100]);
    expect([type(""), value()]).toEqual([null, null]);
  });

  it("is only remarked on where the rule warns, and free where it is silent", async () => {
    const warned = await ruled({ ...stop, style: "Warning" }, shares);
    expect(warned.type("140")).toMatchObject({ stopped: false, message: "0 to 100, please." });
    expect(warned.value()).toBe(140);
    const silent = await ruled({ ...stop, showAlert: false }, shares);
    expect([silent.type("140"), silent.value()]).toEqual([null, 140]);
  });

  it("may be what a condition on the cell itself allows", async () => {
    const { type, value } = await ruled(stop, { custom: { formula: "=COUNTIF($A$1:$A$9,A1)=1" } });
    expect([type("x"), value()]).toEqual([null, "x"]);
    const { type: other } = await ruled(stop, { custom: { formula: "=LEN(A1)>3" } });
    expect([other("abc")?.stopped, other("abcd")]).toEqual([true, null]);
  });

  it("is held against the rule in a single cell, not in a pasted block", async () => {
    const { type, value } = await ruled(stop, shares);
    expect([type(140, 150), value()]).toEqual([null, 140]);
  });
});
