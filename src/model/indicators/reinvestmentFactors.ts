import { DeclarationError } from "../../core/catalogue/declaration";

/** Something that moves the rate at which surplus is reinvested. */
export interface ReinvestmentFactor {
  readonly label: string;
  /** What 1 means; −1 is the opposite. */
  readonly doc: string;
  /** b_j: weight on the log odds of the rate. */
  readonly coefficient: number;
}

/**
 * The nine factors of the founding paper (II.4.2). It gives no sizes: 0.3 is an assumption, to be
 * moved between 0 and 0.8. For the size of families and the real interest rate it gives no sign
 * either: they count for nothing until the user chooses.
 */
export const reinvestmentFactorRecords = Object.freeze({
  legalityOfProfit: {
    label: "Legality of profit",
    doc: "Private profit is lawful and safe.",
    coefficient: 0.3,
  },
  lawsAndRegulations: {
    label: "Laws and regulations",
    doc: "Laws and regulations make investing easy.",
    coefficient: 0.3,
  },
  financialInstitutions: {
    label: "Financial institutions",
    doc: "Banks and other lenders are well developed.",
    coefficient: 0.3,
  },
  sunriseIndustry: {
    label: "Sunrise or sunset",
    doc: "The industry is rising.",
    coefficient: 0.3,
  },
  businessCycle: { label: "Business cycle", doc: "Business is booming.", coefficient: 0.3 },
  incrementalGrowth: {
    label: "Continuous incremental growth",
    doc: "Firms can grow in small steps.",
    coefficient: 0.3,
  },
  socialStatus: {
    label: "Status of entrepreneurs",
    doc: "Entrepreneurs stand in high esteem.",
    coefficient: 0.3,
  },
  familySize: { label: "Size of family", doc: "Families are large.", coefficient: 0 },
  realInterestRate: {
    label: "Real interest rate",
    doc: "The real interest rate is high.",
    coefficient: 0,
  },
} as const satisfies Record<string, ReinvestmentFactor>);

export type ReinvestmentFactorId = keyof typeof reinvestmentFactorRecords;

export const reinvestmentFactorIds = Object.keys(
  reinvestmentFactorRecords
) as readonly ReinvestmentFactorId[];

export const defaultCoefficients: readonly number[] = reinvestmentFactorIds.map(
  (id) => reinvestmentFactorRecords[id].coefficient
);

for (const id of reinvestmentFactorIds)
  if (!Number.isFinite(reinvestmentFactorRecords[id].coefficient))
    throw new DeclarationError(id, "a coefficient is a number");
