import type { CaseRow } from "../caseRow";
import { assumed, paper } from "../codedValue";
import { ownFieldwork } from "../evidenceGrade";
import { templateInputs } from "../templateInputs";

export const petropolis: CaseRow = {
  id: "petropolis",
  role: "simulated",
  columns: {
    ...templateInputs,
    ...ownFieldwork("I.2.2; I.2.3"),
    cluster: paper("Petrópolis", "I.2.2"),
    subsector: paper("knitwear", "I.2.2"),
    isic: paper("143", "I.2.2", "knitted apparel"),
    country: paper("Brazil", "I.2.2"),
    year: paper(1978, "I.2.3", "research of the late 1970s"),
    productType: assumed("smallBatch", "seasons and fashion make the market unsteady"),
    massScore: paper(1, "I.2.2", "knitters of small and middling size crowd the town"),
    networkScore: assumed(0.8),
    skillsScore: assumed(0.67),
    jointScore: assumed(0.2),
    priceCompetition: paper(2, "I.2.3", "steady search to save on labour"),
    designCompetition: paper(2, "I.2.3", "must follow fashion with some skill"),
    copying: paper(3, "I.2.3", "styles are imitated, with inventiveness"),
    labourSurplus: paper(0.25, "I.2.3", "below the North-East's but sufficient"),
    enforcement: paper(0.2, "I.2.3", "many workers and firms are unregistered"),
    exportShare: assumed(0.05),
  },
};
