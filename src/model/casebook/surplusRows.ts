import { surplusUses, type SurplusUse } from "../indicators/surplusUses";
import { assumed, type CodedValue } from "./codedValue";

/** One use of the surplus of one segment. */
export interface SurplusRow {
  /** The row of the case book it is about. */
  readonly caseId: string;
  readonly use: SurplusUse;
  readonly share: CodedValue;
  readonly localShare: CodedValue;
}

type Shares = Readonly<Record<SurplusUse, number>>;

/** Savings leave through banks in part, portfolios mostly, and flight is by its meaning not local. */
const localShares: Partial<Shares> = { savings: 0.5, portfolio: 0.2, capitalFlight: 0 };

const surplusOf = (caseId: string, note: string, shares: Shares): readonly SurplusRow[] =>
  surplusUses.map((use) => ({
    caseId,
    use,
    share: assumed(shares[use], `illustrative; ${note}`),
    localShare: assumed(localShares[use] ?? 1, "illustrative"),
  }));

/**
 * Assumed illustrative uses of surplus for three cases: the paper lists the uses (II.4.2) and says
 * that case material hardly covers them; it gives no shares.
 *
 * Uses 1 to 3 sum to one half in each case, the reinvestment rate of the template, so that the
 * table shows how surplus is used without changing what is simulated. Between the cases only the
 * weight of innovation and of joint marketing is ordered, as the paper's words on change and
 * stagnation suggest.
 */
export const surplusRows: readonly SurplusRow[] = [
  ...surplusOf("hammocks", "the industry only reproduces itself (I.2.3): hardly any innovation", {
    ownCapacity: 0.44,
    ownInnovation: 0.02,
    relatedActivities: 0.04,
    consortiumMarketing: 0,
    ownMarketing: 0.05,
    education: 0.05,
    savings: 0.05,
    realEstate: 0.1,
    portfolio: 0,
    capitalFlight: 0,
    consumption: 0.25,
  }),
  ...surplusOf("petropolis", "gradual upgrading and imitation of fashion (I.2.3)", {
    ownCapacity: 0.3,
    ownInnovation: 0.14,
    relatedActivities: 0.06,
    consortiumMarketing: 0,
    ownMarketing: 0.08,
    education: 0.07,
    savings: 0.07,
    realEstate: 0.1,
    portfolio: 0.02,
    capitalFlight: 0.01,
    consumption: 0.15,
  }),
  ...surplusOf("thirdItaly", "steady innovation and joint access to markets (I.1.1)", {
    ownCapacity: 0.18,
    ownInnovation: 0.22,
    relatedActivities: 0.1,
    consortiumMarketing: 0.08,
    ownMarketing: 0.07,
    education: 0.07,
    savings: 0.08,
    realEstate: 0.08,
    portfolio: 0.04,
    capitalFlight: 0.02,
    consumption: 0.06,
  }),
];
