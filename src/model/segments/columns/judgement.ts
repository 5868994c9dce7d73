import { defineColumns } from "../../../core/catalogue/defineColumns";

const coded = (label: string, byDefault: number, what: string) =>
  ({
    label,
    group: "judgement",
    unit: "score",
    default: byDefault,
    doc: `A coder's judgement of ${what}, used where the items are blank and then marked as coded in every result.`,
  }) as const;

/** Judgements that stand in for missing items, and how good the evidence is. */
export const judgement = defineColumns({
  massScore: coded("Mass, coded", 0.7, "the mass of firms"),
  networkScore: coded("Network, coded", 0.5, "division of labour and suppliers"),
  skillsScore: coded("Skills, coded", 0.5, "skills and how they are learnt"),
  jointScore: coded("Joint action, coded", 0.2, "joint action"),
  stage: {
    label: "Evidence stage",
    group: "evidence",
    unit: "stage",
    doc: "How far the evidence was checked.",
  },
  confidence: {
    label: "Confidence",
    group: "evidence",
    unit: "share",
    doc: "The coder's confidence in the row.",
  },
  source: { label: "Source", group: "evidence", text: true, doc: "Where the row comes from." },
});
