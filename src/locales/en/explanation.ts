import type { Said } from "../language";

/** Why a run comes out as it does, in words. Numbers come formatted. */
export const explanation = {
  change: (outcome: string, year: number, after: string, before: string): string =>
    `${outcome} in year ${year}: ${after} with the policy instead of ${before} without it.`,
  nothing: "The policy sets no lever, so nothing changes.",
  carried: (part: string, amount: string): string => `${part}: ${amount}`,
  together:
    "These parts sum to the change. Each is what a lever adds on average over every order of switching the levers on, and holds for this policy alone.",
  canExpand: (replaced: string, missing: string): string =>
    `Local copying and repair replace ${replaced} of the imported inputs, and ${missing} are missing: the segment can expand.`,
  cannotExpand: (replaced: string, missing: string): string =>
    `Local copying and repair replace ${replaced} of the imported inputs, but ${missing} are missing: the segment cannot expand.`,
  crisis: (depth: string, recovery: string, adjustment: string): string =>
    `The crisis takes ${depth} of output at its worst; ${recovery}. ${adjustment}`,
  recovered: (years: number): string =>
    years === 1
      ? "output is back at 95 % after a year"
      : `output is back at 95 % after ${years} years`,
  notRecovered: (years: number): string => `output is not back at 95 % within ${years} years`,
  adjustments: {
    growth: "The cluster adjusts by growth: output and technology end higher.",
    defensive: "The cluster adjusts defensively, by lower pay, fewer firms or standing still.",
  },
  reach: (contacts: number, firms: number, cost: string, costWithout: string): string =>
    `Who wants to help deals with ${contacts} parties instead of ${firms} firms: contacts take ${cost} of the effort, and ${costWithout} without the association.`,
  groups: {
    importRegulation: "Import regulation",
    localGovernment: "Local government",
    associationAndAid: "Association and aid",
    demandMoneyShocks: "Demand, money and shocks",
    timing: "Timing",
    services: "What services are spent on",
  },
} as const;

/** What another language has to say in full. */
export type ExplanationLanguage = Said<typeof explanation>;
