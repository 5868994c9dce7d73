import type { Said } from "../language";
import { count } from "./count";

/** A condition by name, and what stands after "with" where a segment has more, less or none of it. */
const condition = (name: string, more: string, less: string, none: string) => ({
  name,
  more: `with ${more}`,
  less: `with ${less}`,
  none: `with ${none}`,
});

/** Why a run comes out as it does, in words. Numbers come formatted. */
export const explanation = {
  change: (outcome: string, year: number, after: string, before: string): string =>
    `${outcome} in year ${year}: ${after} with the policy instead of ${before} without it.`,
  nothing: "The policy sets no lever, so nothing changes.",
  carried: (part: string, amount: string): string => `${part}: ${amount}`,
  together:
    "These parts sum to the change. Each is what a lever adds on average over every order of switching the levers on, and holds for this policy alone.",
  canExpand: (replaced: string, missing: string): string =>
    `Local copying and repair replace ${replaced} of the imported inputs, and ${missing} are missing: they allow more than today's output.`,
  cannotExpand: (replaced: string, missing: string): string =>
    `Local copying and repair replace ${replaced} of the imported inputs, but ${missing} are missing: they do not allow more than today's output.`,
  crisis: (depth: string, recovery: string, adjustment: string): string =>
    `The crisis takes ${depth} of output at its worst; ${recovery}. ${adjustment}`,
  recovered: (years: number): string =>
    years === 1
      ? "output is back at 95 % after a year"
      : `output is back at 95 % after ${years} years`,
  notRecovered: (years: number): string =>
    `output is not back at 95 % within ${count(years, "year", "years")}`,
  adjustments: {
    growth: "The cluster adjusts by growth: output and technology end higher.",
    defensive: "The cluster adjusts defensively, by lower pay, fewer firms or standing still.",
  },
  reach: (contacts: number, firms: number, cost: string, costWithout: string): string =>
    `Who wants to help deals with ${contacts} parties instead of ${firms} firms: contacts take ${cost} of the effort, and ${costWithout} without the association.`,
  nearest: {
    like: (name: string): string => `Like ${name}, in all that can be compared.`,
    likeBut: (name: string, differences: string): string => `Like ${name}, but ${differences}.`,
    and: " and ",
    agree: (conditions: string): string => `Alike in: ${conditions}.`,
    differ: (conditions: string): string => `Apart in: ${conditions}.`,
    /** A condition with the segment's value and the case's. */
    values: (condition: string, segment: string, other: string): string =>
      `${condition} (${segment}, there ${other})`,
    basis: (compared: number, conditions: number): string =>
      `${compared} of ${conditions} conditions are known of both; each counts the same. What a policy did there need not happen here.`,
    tooFew: (found: number, needed: number): string =>
      `Too little is known to name a like case: ${count(found, "condition", "conditions")} can be compared, and ${needed} are needed.`,
    conditions: {
      massScore: condition("mass of firms", "more firms", "fewer firms", "hardly any firms"),
      networkScore: condition(
        "division of labour",
        "more division of labour",
        "less division of labour",
        "no division of labour"
      ),
      skillsScore: condition("skills", "more skills", "fewer skills", "hardly any skills"),
      jointScore: condition(
        "joint action",
        "more joint action",
        "less joint action",
        "no joint action"
      ),
      power: condition("electric power", "more power", "less power", "no power"),
      labourSurplus: condition(
        "labour surplus",
        "more labour to spare",
        "less labour to spare",
        "no labour to spare"
      ),
      enforcement: condition(
        "labour standards",
        "labour standards applied more widely",
        "labour standards applied less",
        "no labour standards applied"
      ),
      exportShare: condition("exports", "more exports", "fewer exports", "no exports"),
      association: condition(
        "association",
        "an association that reaches more firms",
        "an association that reaches fewer firms",
        "no association"
      ),
      discrimination: condition(
        "discrimination",
        "more discrimination by banks and government",
        "less discrimination by banks and government",
        "no discrimination by banks and government"
      ),
      creditAccess: condition("access to credit", "more credit", "less credit", "no credit"),
      replaceability: condition(
        "replacing imported inputs",
        "imported inputs more easily replaced",
        "imported inputs less easily replaced",
        "imported inputs that cannot be replaced"
      ),
    },
  },
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
