import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { allowedAnyway, undoClearingMembers } from "../../src/hosts/workbench/office/undoClearing";

// Reading the types of office.js takes seconds on a busy computer.
jest.setTimeout(60_000);

const folder = join(__dirname, "../../src/excel");

/** The files as the compiler reads them, beside a text that is given. */
const programOf = (extra: Readonly<Record<string, string>> = {}): ts.Program => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: ["office-js"],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = extra[name];
    return text === undefined
      ? read(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const files = readdirSync(folder).map((name) => join(folder, name));
  return ts.createProgram([...files, ...Object.keys(extra)], options, host);
};

const isAssigned = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

const isCalled = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;

/** `Class.member` as office.js declares it. */
const declaredAs = (symbol: ts.Symbol | undefined): string => {
  const owner = symbol?.declarations?.[0]?.parent;
  return symbol && owner && ts.isClassDeclaration(owner)
    ? `${owner.name?.text ?? ""}.${symbol.name}`
    : "";
};

/** Members that files call or assign, also several at once by `set`. */
const usedIn = (program: ts.Program, isLooked: (file: string) => boolean): ReadonlySet<string> => {
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const several = (access: ts.PropertyAccessExpression): void => {
    const [given] = (access.parent as ts.CallExpression).arguments;
    if (access.name.text !== "set" || !given || !ts.isObjectLiteralExpression(given)) return;
    const owner = checker.getTypeAtLocation(access.expression);
    for (const property of given.properties)
      if (property.name && ts.isIdentifier(property.name))
        used.add(declaredAs(owner.getProperty(property.name.text)));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (isCalled(node) || isAssigned(node))
        used.add(declaredAs(checker.getSymbolAtLocation(node.name)));
      if (isCalled(node)) several(node);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (isLooked(file.fileName)) ts.forEachChild(file, visit);
  return used;
};

const clearing = (used: ReadonlySet<string>): readonly string[] =>
  [...used].filter((member) => undoClearingMembers.has(member)).sort();

test("the add-in names no member that empties the undo list, but for those allowed by name", () => {
  const sample = "/sample.ts";
  const program = programOf({
    [sample]: `
      declare const sheet: Excel.Worksheet;
      const shown = sheet.name + sheet.visibility;
      sheet.position = 1;
      sheet.protection.protect();
      sheet.set({ name: shown, tabColor: "#000000" });
      sheet.tables.getItem("a").name = "b";`,
  });
  const own = usedIn(program, (file) => file.startsWith(folder.replaceAll("\\", "/")));
  expect([...own]).toEqual(expect.arrayContaining(["Range.values", "WorksheetCollection.add"]));
  expect(clearing(own)).toEqual(Object.keys(allowedAnyway));
  expect(clearing(usedIn(program, (file) => file === sample))).toEqual([
    "Worksheet.name",
    "Worksheet.position",
    "WorksheetProtection.protect",
  ]);
});
