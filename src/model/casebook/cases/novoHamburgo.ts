import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { secondHand } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const novoHamburgo: CaseRow = {
  id: "novoHamburgo",
  role: "simulated",
  caveat: "The paper names the case in one sentence; nearly every number is assumed.",
  columns: {
    ...templateInputs,
    ...secondHand("I.2.2"),
    cluster: paper("Novo Hamburgo", "I.2.2"),
    subsector: paper("shoes", "I.2.2"),
    isic: paper("152", "I.2.2", "manufacture of footwear"),
    country: paper("Brazil", "I.2.2"),
    year: assumed(1990, "year of the paper"),
    productType: assumed("smallBatch", "shoes are discrete goods; batches are not described"),
    massScore: paper(1, "I.2.2", "a remarkable district"),
    networkScore: assumed(1),
    skillsScore: assumed(0.67),
    jointScore: assumed(0.5),
    labourSurplus: assumed(0.15),
    enforcement: assumed(0.4),
    marketGrowth: assumed(0.04),
    exportShare: paper(0.6, "I.2.2", "a major exporter; no share is given"),
    association: assumed(0.4),
  },
};
