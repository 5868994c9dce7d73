import { fromFileFormula, toFileFormula } from "../../src/spreadsheet/fileFormula";
import { isPlainOrUnreadable } from "../../src/spreadsheet/formulaShapes";
import { editFormula } from "../../src/spreadsheet/formulaText";
import { isPlainFormula } from "../../src/spreadsheet/plainFormula";

const renamed = (formula: string): string =>
  editFormula(formula, {
    sheet: (name) => (name === "Data" ? "New data" : name),
    word: (word, call) => (word === "Jobs" && !call ? "Workers" : word),
  });

describe("editing names in a formula", () => {
  it.each([
    ["Data!A1+'Data'!B2", "'New data'!A1+'New data'!B2"],
    ["'Data 2'!A1+Data2!A1", "'Data 2'!A1+Data2!A1"],
    ['Data!A1&"Data!A1 Jobs"', "'New data'!A1&\"Data!A1 Jobs\""],
    ['"a""Jobs"&Jobs', '"a""Jobs"&Workers'],
    ["SUM(Jobs[Jobs])+Jobs(1)+Jobs2", "SUM(Workers[Jobs])+Jobs(1)+Jobs2"],
    ["Jobs[[#This Row],[Jobs]]", "Workers[[#This Row],[Jobs]]"],
    ["$A$1+A1:B$2*1E5", "$A$1+A1:B$2*1E5"],
  ])("%s becomes %s", (before, after) => {
    expect(renamed(before)).toBe(after);
  });
});

describe("formulas in files", () => {
  const custom = new Map([["_XLDUDF_LAB_TWICE", "LAB.TWICE"]]);

  it.each([
    ["SUM(A1)+stdev.s(A1:A3)", "SUM(A1)+_xlfn.STDEV.S(A1:A3)", "SUM(A1)+STDEV.S(A1:A3)"],
    ["SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))", undefined],
    ["LAB.TWICE(1)+LAB.OTHER(1)", "_xldudf_LAB_TWICE(1)+LAB.OTHER(1)", undefined],
    ["SUM('My data'!B2#)", "SUM(_xlfn.ANCHORARRAY('My data'!B2))", undefined],
    ['"B2#"&B2', '"B2#"&B2', undefined],
    [
      "LET(a,1,f,LAMBDA(x,x+a),f(2))",
      "_xlfn.LET(_xlpm.a,1,_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+_xlpm.a),_xlpm.f(2))",
      undefined,
    ],
  ])("%s is written as %s", (formula, file, back) => {
    expect(toFileFormula(formula, custom)).toBe(file);
    expect(toFileFormula(file, custom)).toBe(file);
    expect(fromFileFormula(file, custom)).toBe(back ?? formula);
  });
});

describe("plain formulas", () => {
  it.each([
    "1+A1*2",
    "SUM(A1:A9)/COUNT(Jobs)",
    "SUMPRODUCT(A1:A9*(B1:B9>2),EXP(LN(A1:A9)))",
    "INDEX(A1:C9,MATCH(B1,A1:A9,0),2)",
    "IF(A1>0,SUM(T[Jobs]),-A2%)",
    "IF(A1,,0)",
    '_xlfn.PERCENTILE.INC(A1:A9,0.5)&"x"',
  ])("are such as %s", (formula) => {
    expect(isPlainFormula(formula)).toBe(true);
  });

  it.each([
    "A1:A9",
    "A1:A9*2",
    "Jobs",
    "SUM(A1:A9*2)",
    "INDEX(A1:C9,0,2)",
    "INDEX(A1:C9,,2)",
    "SUMPRODUCT(IF(A1:A9>2,1,0))",
    "{1,2}",
    "_xlfn.SEQUENCE(3)",
    "LAB.TWICE(1)",
    "A1:INDEX(A1:A9,3)",
  ])("are not %s", (formula) => {
    expect(isPlainFormula(formula)).toBe(false);
  });
});

test("formulas of the same shape are told apart where a number matters", () => {
  const plain = ["INDEX(A1:C9,2,1)", "ROUND(LOG10(A7),10)", "A12*30", "1+", "(((", "A1+100000001"];
  const others = ["INDEX(A1:C9,0,1)", "INDEX(A7:C99,2,0)", "LOG1(A7)", "A12:A30", "SUM(A1:A9*20)"];
  // The second time each is known by its shape.
  for (let time = 0; time < 2; time++) {
    expect(plain.filter((formula) => !isPlainOrUnreadable(formula))).toEqual([]);
    expect(others.filter((formula) => isPlainOrUnreadable(formula))).toEqual([]);
  }
  expect(isPlainOrUnreadable("INDEX(A20:C90,30,10)")).toBe(true);
  expect(isPlainOrUnreadable("INDEX(A20:C90,0,10)")).toBe(false);
});
