import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { reportedStudy } from "../evidenceGrade";

export const tegalwangi: CaseRow = {
  id: "tegalwangi",
  role: "described",
  columns: {
    ...reportedStudy("I.2.2; I.2.3", "Smyth (1989)"),
    cluster: paper("Tegalwangi", "I.2.2"),
    subsector: paper("rattan furniture", "I.2.2"),
    isic: paper("310", "I.2.2", "furniture; basketry would be 162"),
    country: paper("Indonesia", "I.2.2"),
    year: assumed(1989, "year of the study"),
    productType: assumed("smallBatch"),
    massScore: paper(1, "I.2.2", "a town and its villages, firms of all sizes"),
    networkScore: paper(0.67, "I.2.2", "many kinds of subcontracting"),
    forward: paper(2, "I.2.2", "small firms work for exporters"),
    cooperationReason: paper("exporters give access to material, money and markets", "I.2.2"),
    exportShare: paper(0.6, "I.2.2", "most of it is exported; no share is given"),
    labourSurplus: paper(0.4, "I.2.3", "a surplus in most segments of the labour market"),
  },
};
