import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const OFFICE = "node_modules/@microsoft/office-js/dist";

const PANE = `<!doctype html>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="taskpane.js"></script>
`;

const FILES: Readonly<Record<string, string>> = {
  "secret.txt": "not for the browser",
  "dist/secret.js": "not for the browser",
  "dist/web/.built.json": "{}",
  "dist/web/workbench.html": "<!doctype html><title>Workbench</title>",
  "dist/web/taskpane.html": PANE,
  "dist/web/taskpane.js": "start();",
  "dist/web/publish.0123abcd.js": "publish();",
  "dist/web/functions.json": '{"functions":[]}',
  "dist/web/assets/icon-16.png": "picture",
  [`${OFFICE}/office.js`]: "office();",
  [`${OFFICE}/en-us/office_strings.js`]: "strings();",
};

/** A folder with the files a built project has, as small as can be. */
export async function projectFolder(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "project-"));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  return root;
}
