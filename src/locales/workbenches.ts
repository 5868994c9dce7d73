import { workbench as en } from "./en/workbench";
import { workbench as es } from "./es/workbench";
import { workbench as fr } from "./fr/workbench";
import type { Said } from "./language";
import { workbench as pt } from "./pt/workbench";

/** What the page around the pane says. */
export type WorkbenchWords = Said<typeof en>;

/** The same in every language. */
export const workbenches = Object.freeze({ en, fr, es, pt }) satisfies Readonly<
  Record<string, WorkbenchWords>
>;
