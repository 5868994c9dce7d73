import { DeclarationError } from "../../core/catalogue/declaration";

/** A use of after-tax surplus. */
export interface SurplusUseRecord {
  readonly label: string;
  /** q_k: how far this use builds the productive base, 0 to 1; an assumption, shown beside the shares. */
  readonly quality: number;
  readonly productive: "manufacturing" | "marketing" | "none";
}

/**
 * The eleven uses in order. The founding paper lists ten under two headings (II.4.2); its first,
 * expansion of the own business, is asked for in two parts. Qualities are assumptions.
 */
export const surplusUseRecords = Object.freeze({
  ownCapacity: { label: "Own business: capacity", quality: 0.8, productive: "manufacturing" },
  ownInnovation: {
    label: "Own business: innovation of machinery and products",
    quality: 1,
    productive: "manufacturing",
  },
  relatedActivities: { label: "Related activities", quality: 0.9, productive: "manufacturing" },
  consortiumMarketing: {
    label: "Marketing through a consortium",
    quality: 0.8,
    productive: "marketing",
  },
  ownMarketing: { label: "Own marketing", quality: 0.6, productive: "marketing" },
  education: { label: "Education of children", quality: 0.4, productive: "none" },
  savings: { label: "Savings account", quality: 0.2, productive: "none" },
  realEstate: { label: "Real estate", quality: 0.15, productive: "none" },
  portfolio: { label: "Portfolio investment", quality: 0.1, productive: "none" },
  capitalFlight: { label: "Capital flight", quality: 0, productive: "none" },
  consumption: { label: "Consumption", quality: 0, productive: "none" },
} as const satisfies Record<string, SurplusUseRecord>);

export type SurplusUse = keyof typeof surplusUseRecords;

export const surplusUses = Object.keys(surplusUseRecords) as readonly SurplusUse[];

for (const use of surplusUses) {
  const { quality } = surplusUseRecords[use];
  if (!(quality >= 0 && quality <= 1))
    throw new DeclarationError(use, "a quality lies from 0 to 1");
}
