import { levers } from "../../model/levers/levers";
import { parameters } from "../../model/parameters";
import { constants } from "../../model/parameters/constants";
import { outcomeIds } from "../../model/outcomes";
import { segmentColumnList } from "../../model/segments/columns";
import { reinvestmentFactorRecords } from "../../model/indicators/reinvestmentFactors";
import { surplusUseRecords } from "../../model/indicators/surplusUses";

/** The version of this program: that of package.json. */
export const engineVersion = "0.1.0";

/** Everything the model declares, as one text whose SHA-256 names the version of the model. */
export const modelText = (): string =>
  JSON.stringify([
    parameters,
    constants,
    levers,
    outcomeIds,
    segmentColumnList.map((column) =>
      "range" in column ? { ...column, range: column.range.map(String) } : column
    ),
    surplusUseRecords,
    reinvestmentFactorRecords,
  ]);
