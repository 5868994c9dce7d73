import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { ownFieldwork } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const hammocks: CaseRow = {
  id: "hammocks",
  role: "simulated",
  caveat:
    "Three towns of the North-East are described together: Fortaleza, Jaguaruana and São Bento.",
  columns: {
    ...templateInputs,
    ...ownFieldwork("I.2.3"),
    cluster: paper("North-East hammock towns", "I.2.3 fn 17"),
    subsector: paper("hammocks", "I.2.3"),
    isic: paper("139", "I.2.3", "other textiles, with made-up articles"),
    country: paper("Brazil", "I.2.3"),
    year: paper(1978, "I.2.3", "research of the late 1970s"),
    productType: assumed("smallBatch", "several kinds of hammock, little novelty"),
    massScore: paper(0.67, "I.2.3 fn 17", "concentrations in three towns"),
    networkScore: assumed(0.25),
    skillsScore: paper(0.33, "I.2.3", "manual work at a rudimentary level of technology"),
    jointScore: assumed(0.1),
    priceCompetition: paper(3, "I.2.3", "firms compete by paying labour less"),
    designCompetition: paper(0, "I.2.3", "no innovation of weight in product or process"),
    cooperationFunctions: paper("operations are put out to home workers", "I.2.3"),
    cooperationReason: paper("unregistered work costs less", "I.2.3"),
    power: assumed(0.6),
    labourSurplus: paper(0.5, "I.2.3", "practically without limit"),
    enforcement: paper(0.05, "I.2.3", "only some men in medium firms are registered"),
    minimumWageRatio: paper(1.15, "I.2.3", "inside workers at or above it, outworkers well below"),
    marketGrowth: assumed(0.01),
    exportShare: assumed(0.05),
    shareCluster: assumed(0.7, "no large-scale rival in sight"),
    shareLarge: assumed(0.1),
    shareImports: assumed(0.2),
    importedInputShare: assumed(0.05),
  },
};
