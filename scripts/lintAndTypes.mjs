/**
 * Lint and types of the whole project, from one reading of it: the rules ask for nearly every type,
 * so that checking them, too, takes a few seconds more.
 */
import path from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { root } from "./support/root.mjs";

const inRoot = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (file) => file,
  getNewLine: () => "\n",
};

const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (fault) => {
    throw new Error(ts.formatDiagnostic(fault, inRoot));
  },
};
const project = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.json"), {}, host);
const program = ts.createProgram(project.fileNames, project.options);

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles(["."]);
const formatter = await eslint.loadFormatter();
const lint = await formatter.format(results);
const types = ts.formatDiagnostics(
  [...project.errors, ...ts.getPreEmitDiagnostics(program)],
  inRoot
);

console.log(`${lint}${types}`);
const unclean = ({ errorCount, warningCount }) => errorCount + warningCount > 0;
if (types !== "" || results.some(unclean)) process.exitCode = 1;
