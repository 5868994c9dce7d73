import { frameworkColumns } from "../core/index/framework/frameworkColumns";
import { evidenceColumns } from "./evidence/readEvidence";
import { factorTableColumns } from "./factors/readFactors";
import { worksheetFunctions } from "./functions";
import { historyColumnList } from "./history/historyColumns";
import { levers } from "./levers/levers";
import { outcomes } from "./outcomes";
import { parameters } from "./parameters";
import { constants } from "./parameters/constants";
import { segmentColumnList } from "./segments/columns";
import { surplusColumns } from "./segments/surplusTable";
import { workforceColumns } from "./workforce/readWorkforce";

/** Everything that is declared, for whatever is derived from it. */
export const declarations = Object.freeze({
  functions: worksheetFunctions,
  parameters: Object.values(parameters),
  constants: Object.values(constants),
  levers: Object.values(levers),
  outcomes: Object.values(outcomes),
  columns: segmentColumnList,
  tables: {
    Surplus: Object.values(surplusColumns),
    Factors: Object.values(factorTableColumns),
    Workforce: Object.values(workforceColumns),
    History: historyColumnList,
    Evidence: Object.values(evidenceColumns),
    Framework: Object.values(frameworkColumns),
  },
});
