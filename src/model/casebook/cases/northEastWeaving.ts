import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { ownFieldwork } from "../evidenceGrade";

const noneNear = "no such supplier in the region";

export const northEastWeaving: CaseRow = {
  id: "northEastWeaving",
  role: "described",
  caveat:
    "Large firms almost alone: no agglomeration of small firms, kept as the contrast to Americana.",
  columns: {
    ...ownFieldwork("I.2.2; I.2.3"),
    cluster: paper("North-East of Brazil", "I.2.2"),
    subsector: paper("weaving in large firms", "I.2.2"),
    isic: paper("131", "I.2.2", "spinning, weaving and finishing of textiles"),
    country: paper("Brazil", "I.2.2"),
    year: paper(1978, "I.2.3", "research of the late 1970s"),
    productType: assumed("largeBatch", "follows from the size of the firms"),
    suppliersNewMachines: paper(0, "I.2.2", noneNear),
    suppliersUsedMachines: paper(0, "I.2.2 fn 12", `${noneNear}; aid required scrapping`),
    suppliersSpares: paper(0, "I.2.2", noneNear),
    suppliersRepair: paper(0, "I.2.2", noneNear),
    labourSurplus: paper(0.5, "I.2.3", "the region of the hammock makers"),
  },
};
