import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { ownFieldwork } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const americana: CaseRow = {
  id: "americana",
  role: "simulated",
  columns: {
    ...templateInputs,
    ...ownFieldwork("I.2.2; I.2.3"),
    cluster: paper("Americana", "I.2.2"),
    subsector: paper("weaving", "I.2.2"),
    isic: paper("131", "I.2.2", "spinning, weaving and finishing of textiles"),
    country: paper("Brazil", "I.2.2"),
    year: paper(1978, "I.2.3", "research of the late 1970s"),
    productType: assumed("smallBatch", "small weaving sheds working to order"),
    massScore: paper(1, "I.2.2", "the whole town lives by weaving, in firms of all sizes"),
    networkScore: paper(
      0.75,
      "I.2.2",
      "loom makers, dealers and repairers near; weaving is given out"
    ),
    skillsScore: assumed(0.67),
    jointScore: assumed(0.2),
    priceCompetition: paper(3, "I.2.3", "fierce among subcontractors"),
    designCompetition: paper(1, "I.2.3", "only a few went up-market"),
    cooperationReason: paper("skilled workers set up on their own and weave for others", "I.2.3"),
    labourSurplus: assumed(0.25),
    enforcement: paper(0.5, "I.2.3", "registration is the rule"),
    exportShare: assumed(0.05),
  },
};
