import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Names that a declaration makes, be it by taking an object apart. */
const namesOf = (name) =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (element.name ? namesOf(element.name) : []));

const isConstant = (statement) => ts.isVariableStatement(statement);

/** Constants, functions and imports of a module, by their names. */
export class ModuleNames {
  constructor(text, file) {
    this.file = file;
    this.source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    this.own = new Map();
    this.imports = new Map();
    for (const statement of this.source.statements) {
      if (isConstant(statement)) this.takeConstants(statement);
      if (ts.isImportDeclaration(statement)) this.takeImports(statement);
    }
  }

  takeConstants({ declarationList }) {
    for (const { name, initializer } of declarationList.declarations)
      for (const each of namesOf(name)) this.own.set(each, initializer);
  }

  takeImports({ importClause, moduleSpecifier }) {
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return;
    for (const { name, propertyName } of bindings.elements)
      this.imports.set(name.text, {
        from: moduleSpecifier.text,
        name: (propertyName ?? name).text,
      });
  }

  /** Whether a name belongs to the module and not to the function it is used in. */
  has(name) {
    return this.own.has(name) || this.imports.has(name);
  }

  /** A function of this module or of one it imports, with the names that it sees. */
  functionOf(name) {
    const own = this.own.get(name);
    if (own && ts.isArrowFunction(own)) return { declared: own, names: this };
    const { from, name: exported } = this.imports.get(name) ?? {};
    if (!from?.startsWith(".")) return undefined;
    const file = `${path.resolve(path.dirname(this.file), from)}.ts`;
    if (!existsSync(file)) return undefined;
    return new ModuleNames(readFileSync(file, "utf8"), file).functionOf(exported);
  }
}
