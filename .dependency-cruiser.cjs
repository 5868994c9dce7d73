/** Which folder may import which: the table of CONTRIBUTING.md, checked. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`) },
});

/** Packages a pure folder may use: none that knows a document, a browser or Office. */
const packages = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "node_modules", pathNot: allowed.map((p) => `node_modules/${p}/`) },
});

const host = (name, allowed) => only(`host-${name}`, `hosts/${name}`, allowed);
const library = ["core", "model", "derive", "app", "locales"];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    only("core-imports-nothing-of-ours", "core", []),
    only("model-only-core", "model", ["core"]),
    only("derive-only-core", "derive", ["core"]),
    only("locales-only-core", "locales", ["core"]),
    only("app-the-pure-folders", "app", ["core", "model", "derive", "locales"]),
    only("excel-core-and-app", "excel", ["core", "app"]),
    only("spreadsheet-core-and-app", "spreadsheet", ["core", "app"]),
    only("documents-core-app-locales", "documents", ["core", "app", "locales"]),
    packages("core-packages", "core", ["mathjs", "fastest-levenshtein", "pure-rand"]),
    packages("model-packages", "model", ["mathjs"]),
    packages("derive-packages", "derive", []),
    packages("app-packages", "app", []),
    packages("documents-packages", "documents", [
      "d3-scale",
      "d3-shape",
      "@types/d3-[a-z]+",
      "pdfmake",
    ]),
    host("worker", ["core", "model", "app"]),
    host("copies", ["core", "app", "documents", "spreadsheet"]),
    host("functions", [...library, "excel", "hosts/worker"]),
    host("taskpane", [...library, "documents", "excel", "hosts/functions", "hosts/copies"]),
    host("workbench", [...library, "documents", "spreadsheet"]),
    host("verify", ["core"]),
    host("bench", ["core", "model", "app", "hosts/worker"]),
    host("cli", [...library, "documents", "spreadsheet", "hosts/worker"]),
    {
      name: "office-only-in-excel",
      severity: "error",
      from: { path: "^src/(core|model|derive|app|spreadsheet|locales)/" },
      to: { path: "office-js|custom-functions-runtime" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
