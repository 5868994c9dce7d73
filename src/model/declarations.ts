import { frameworkColumns } from "../core/index/framework/frameworkColumns";
import { evidenceColumns } from "./evidence/readEvidence";
import { factorTableColumns } from "./factors/readFactors";
import { worksheetFunctions } from "./functions";
import { historyColumnList } from "./history/historyColumns";
import { reinvestmentFactorIds, reinvestmentFactorRecords } from "./indicators/reinvestmentFactors";
import { surplusUseRecords, surplusUses } from "./indicators/surplusUses";
import type { Policy } from "./cluster/policy";
import { levers, type LeverId } from "./levers/levers";
import { outcomes } from "./outcomes";
import { parameters } from "./parameters";
import { constants } from "./parameters/constants";
import { leverCell } from "./scenarios/leverCell";
import { presets } from "./scenarios/presets";
import { worldStates } from "./scenarios/worldStates";
import { segmentColumnList } from "./segments/columns";
import { surplusColumns } from "./segments/surplusTable";
import { workforceColumns } from "./workforce/readWorkforce";

interface Scenario {
  readonly label: string;
  readonly doc: string;
  readonly levers: Policy;
}

/** Its levers as cells of a Scenarios table have them. */
const inCells = ({ label, doc, levers: policy }: Scenario) => ({
  label,
  doc,
  levers: Object.entries(policy).map(
    ([id, value]) => [id, leverCell(id as LeverId, value)] as const
  ),
});

/** Everything that is declared, for whatever is derived from it. */
export const declarations = Object.freeze({
  functions: worksheetFunctions,
  parameters: Object.values(parameters),
  constants: Object.values(constants),
  surplusUses: surplusUses.map((id) => ({ id, ...surplusUseRecords[id] })),
  reinvestmentFactors: reinvestmentFactorIds.map((id) => ({
    id,
    ...reinvestmentFactorRecords[id],
  })),
  levers: Object.values(levers),
  outcomes: Object.values(outcomes),
  presets: presets.map(inCells),
  worldStates: worldStates.map(inCells),
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
