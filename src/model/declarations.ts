import { worksheetFunctions } from "./functions";
import { levers } from "./levers/levers";
import { outcomes } from "./outcomes";
import { parameters } from "./parameters";
import { constants } from "./parameters/constants";
import { segmentColumnList } from "./segments/columns";

/** Everything that is declared, for whatever is derived from it. */
export const declarations = Object.freeze({
  functions: worksheetFunctions,
  parameters: Object.values(parameters),
  constants: Object.values(constants),
  levers: Object.values(levers),
  outcomes: Object.values(outcomes),
  columns: segmentColumnList,
});
