import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { secondHand } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const badenWurttemberg: CaseRow = {
  id: "badenWurttemberg",
  role: "simulated",
  caveat: "The paper speaks of the whole state; machine tools are the line it names.",
  columns: {
    ...templateInputs,
    ...secondHand("I.1.1; I.1.2F", "Piore and Sabel (1984)"),
    cluster: paper("Baden-Württemberg", "I.1.1"),
    subsector: paper("machine tools", "I.1.1"),
    isic: assumed("282", "special-purpose machinery, with machine tools"),
    country: paper("Germany", "I.1.1"),
    year: assumed(1984, "year of the study the paper summarises"),
    productType: paper("customised", "I.1.1"),
    originTrigger: paper(
      "A craft tradition in producer goods, revived as mass markets broke up",
      "I.1.1"
    ),
    massScore: paper(1, "I.1.1; I.1.2F", "smaller firms are many and do well"),
    networkScore: paper(1, "I.1.1", "specialists linked to each other"),
    skillsScore: paper(1, "I.1.1", "craft skills were kept alive"),
    jointScore: assumed(0.8, "co-operation is named, with less detail than for Italy"),
    designCompetition: paper(3, "I.1.1; I.2.3", "quality and made-to-order goods"),
    labourSurplus: paper(0.06, "I.2.3", "a small surplus"),
    enforcement: assumed(0.8),
    association: assumed(0.6),
    ownRevenueShare: assumed(0.4),
    exportShare: assumed(0.4),
    taxRate: assumed(0.1),
  },
};
