import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { OfficeHost } from "../officeHost";
import { frameName, type PaneContext } from "../transport/appContext";
import { OfficeChannel } from "../transport/officeChannel";
import { browserStandIn } from "./browserStandIn";

/** Microsoft's globals as the page of an add-in has them. */
export interface RunningOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Every global of the page. */
  readonly globals: Readonly<Record<string, unknown>>;
  invokeCommand(name: string): Promise<void>;
  close(): void;
}

export interface OfficeOptions {
  readonly locale?: string;
  readonly settings?: PaneContext["settings"];
}

const base = "https://localhost/office/";
const conversation = "node";

const libraryFolder = (): string =>
  dirname(
    createRequire(join(process.cwd(), "package.json")).resolve(
      "@microsoft/office-js/dist/office.js"
    )
  );

const compiled = new Map<string, vm.Script>();

/** Compiled once a process: the library is large. */
const script = (path: string): vm.Script => {
  const known = compiled.get(path);
  if (known) return known;
  const fresh = new vm.Script(readFileSync(path, "utf8"), { filename: path });
  compiled.set(path, fresh);
  return fresh;
};

/**
 * Loads Microsoft's unmodified office.js into a page of its own in Node and connects it to a host.
 * Its arrays and errors are those of that page, not of the caller.
 */
export const startOffice = async (
  host: OfficeHost,
  options: OfficeOptions = {}
): Promise<RunningOffice> => {
  const folder = libraryFolder();
  const pane: PaneContext = {
    appId: "cluster-policy-lab",
    locale: options.locale ?? "en-US",
    settings: options.settings ?? [],
  };
  const parent = {
    postMessage: (message: string) => queueMicrotask(() => channel.receive(message)),
  };
  const run = (file: string): boolean => {
    const path = join(folder, file.toLowerCase());
    if (!existsSync(path)) return false;
    script(path).runInContext(context);
    return true;
  };
  const page = browserStandIn({
    name: frameName(pane, conversation, "https://localhost/"),
    base,
    parent,
    load: run,
  });
  const context = vm.createContext(page.globals);
  const channel = new OfficeChannel(
    host,
    {
      ...pane,
      conversation,
      origin: "https://localhost",
      documentUrl: `https://localhost/${host.name}`,
    },
    (data) => page.dispatch("message", { data, origin: "https://localhost", source: parent })
  );
  run("office.js");
  const globals = page.globals as unknown as RunningOffice;
  await globals.Office.onReady();
  const { Office, Excel, CustomFunctions, OfficeExtension } = globals;
  return {
    Office,
    Excel,
    CustomFunctions,
    OfficeExtension,
    globals: page.globals,
    invokeCommand: (name) => channel.invokeCommand(name),
    close: () => channel.close(),
  };
};
