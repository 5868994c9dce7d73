import { readFileSync } from "node:fs";
import {
  contentSecurityPolicy,
  OFFICE_SCRIPT,
} from "../../../../src/hosts/workbench/server/headers";

const page = readFileSync("src/hosts/taskpane/taskpane.html", "utf8");

test("the pane carries the same policy in itself, for servers that send none", () => {
  expect(page).toContain(`content="${contentSecurityPolicy("microsoft")}"`);
});

test("the pane takes office.js from the address that is replaced", () => {
  expect(page).toContain(`<script src="${OFFICE_SCRIPT}"></script>`);
});
