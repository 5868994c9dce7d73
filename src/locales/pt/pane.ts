import type { PaneLanguage } from "../en/pane";
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
import { survey } from "./pane/survey";
import { stored } from "./pane/stored";
import { wholeCluster } from "./pane/wholeCluster";
import { workforce } from "./pane/workforce";

/** Every word of the pane. */
export const pane: PaneLanguage = {
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
