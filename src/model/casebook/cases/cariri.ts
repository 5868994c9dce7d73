import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { secondHand } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const cariri: CaseRow = {
  id: "cariri",
  role: "simulated",
  caveat: "The paper gives the case one footnote, without the place's name.",
  columns: {
    ...templateInputs,
    ...secondHand("I.2.2 fn 15", "Looye (1987)"),
    cluster: assumed("Cariri", "the paper says only: a town in the North-East"),
    subsector: paper("metalworking", "I.2.2 fn 15"),
    isic: assumed("251", "structural metal products"),
    country: paper("Brazil", "I.2.2 fn 15"),
    year: assumed(1987, "year of the study"),
    productType: assumed("customised"),
    massScore: assumed(0.67),
    networkScore: paper(0.1, "I.2.2 fn 15", "clustered, yet without division of labour"),
    skillsScore: assumed(0.33),
    jointScore: assumed(0.05),
    labourSurplus: assumed(0.45),
    enforcement: assumed(0.05),
    exportShare: assumed(0),
  },
};
