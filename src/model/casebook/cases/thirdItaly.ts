import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { secondHand } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const thirdItaly: CaseRow = {
  id: "thirdItaly",
  role: "simulated",
  caveat:
    "The paper speaks of many industries of Central and North-East Italy at once. The row stands for one typical district; its subsector is assumed.",
  columns: {
    ...templateInputs,
    ...secondHand("I.1.1; I.1.2", "Piore and Sabel (1984)"),
    cluster: paper("Third Italy", "I.1.1"),
    subsector: assumed("knitwear (assumed)", "one of the textile and garment lines of the region"),
    isic: assumed("143"),
    country: paper("Italy", "I.1.1"),
    year: assumed(1984, "year of the study the paper summarises"),
    productType: assumed("smallBatch", "varied goods for quickly changing markets"),
    originTrigger: paper("Employers gave work out after the strikes of the 1960s", "I.1.1"),
    massScore: paper(1, "I.1.1", "tiny workshops in great number, linked to each other"),
    networkScore: paper(1, "I.1.1; I.1.2A", "specialised firms cover nearly every operation"),
    skillsScore: paper(1, "I.1.1; I.1.2D", "many-sided skills; contested for casual women's work"),
    jointScore: paper(1, "I.1.1; I.1.2A; I.2.4", "vertical links, federations and associations"),
    designCompetition: paper(3, "I.1.1; I.2.3", "rivals outdo each other by novelty"),
    cooperationFunctions: paper("new products and processes; access to markets", "I.1.1"),
    cooperationReason: paper("independence from the firms that gave out work", "I.1.1"),
    labourSurplus: paper(0.06, "I.1.1; I.2.3", "falling unemployment, a small surplus"),
    enforcement: paper(0.8, "I.1.1", "local standards for safety and wages; contested in I.1.2D"),
    association: paper(0.8, "I.2.4", "sectoral associations seem important here"),
    ownRevenueShare: paper(0.4, "I.1.1", "read from what municipalities built; no budget is given"),
    exportShare: assumed(0.3),
    taxRate: assumed(0.1),
  },
};
