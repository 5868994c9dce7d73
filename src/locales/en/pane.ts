import type { Said } from "../language";
import { columns } from "./pane/columns";
import { data } from "./pane/data";
import { explain } from "./pane/explain";
import { formulas } from "./pane/formulas";
import { futures } from "./pane/futures";
import { indexBuilder } from "./pane/indexBuilder";
import { indexMethods } from "./pane/indexMethods";
import { indexSheets } from "./pane/indexSheets";
import { indices } from "./pane/indices";
import { levers } from "./pane/levers";
import { scenarios } from "./pane/scenarios";
import { share } from "./pane/share";
import { shell } from "./pane/shell";
import { sideBySide } from "./pane/sideBySide";
import { start } from "./pane/start";
import { stored } from "./pane/stored";
import { wholeCluster } from "./pane/wholeCluster";
import { workforce } from "./pane/workforce";
import { survey } from "./pane/survey";

/** Every word of the pane. */
export const pane = {
  shell,
  start,
  data,
  columns,
  survey,
  indices,
  indexBuilder,
  indexMethods,
  indexSheets,
  scenarios,
  levers,
  futures,
  sideBySide,
  stored,
  wholeCluster,
  workforce,
  explain,
  formulas,
  share,
};

/** What another language has to say in full. */
export type PaneLanguage = Said<typeof pane>;
