import { columnsPage } from "./columnsPage";
import type { Declarations } from "./declarations";
import { functionPage, functionsPage } from "./functionPages";
import { leversPage } from "./leversPage";
import { parametersPage } from "./parametersPage";

/** The reference pages in Markdown, by their path in the folder of documents. */
export const referencePages = (declared: Declarations): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ["functions.md", functionsPage(declared.functions)],
      ...declared.functions.map((each) => [`functions/${each.id}.md`, functionPage(each)]),
      ["parameters.md", parametersPage(declared)],
      ["levers.md", leversPage(declared)],
      ["columns.md", columnsPage(declared)],
    ].map(([path, text]) => [path, `${text}\n`])
  ) as Readonly<Record<string, string>>;
