import { names } from "./names";

/** The sheets of a published copy that tell what its results rest on. */
export const foundations = {
  assumptions: {
    subtitle: (own: boolean): string =>
      `Every number that holds for all segments${own ? " or, where one is named, for that one only" : ""}, where it comes from and who answers for it`,
    note: `A lever without a value stays at the segment's own base. Change a value here and the scores of the sheet ${names.indices} follow; the lab reads the sheet back as a scenario.`,
    owner: "Owner",
    changed: "Changed",
    kinds: { lever: "lever", parameter: "parameter", constant: "constant" },
    notSet: "not set",
    scenario: (title: string): string => `scenario: ${title}`,
    own: "user's own",
    owners: {
      policy: "whoever proposes the policy",
      model: "the model",
      publisher: "whoever published the copy",
      table: "whoever filled in the table",
    },
    byScenario: "by the scenario",
    no: "no",
  },
  inputs: {
    subtitle: "What the model took for each segment, and where it comes from",
    note: "Tinted: no number was given, and the model's default stands in for it.",
    default: "default of the model",
    table: `table ${names.segments}`,
  },
  quality: {
    subtitle: "How far the data carry the results, segment by segment",
    coverageNote:
      "Coverage: share of the items of the score that are known. Stage: 1 survey, 2 case study, 3 other informants, 4 institutions.",
    assumedNote:
      "Inputs assumed: share of the model's inputs that nobody gave, so that its default stands in.",
    header: {
      stage: "Evidence stage",
      confidence: "Confidence",
      coded: "Coded pillars",
      assumed: "Inputs assumed",
      remarks: "Remarks",
    },
    heldBack: (fewest: number): string => `Held back: it rests on fewer than ${fewest} firms.`,
    totalHeldBack:
      "Held back: what is held back of its parts could be found from it by subtraction.",
    notRun: (reason: string): string => `Not run: ${reason}`,
  },
  segments: {
    subtitle: (source: string): string =>
      `The table everything starts from, as it stood in ${source}`,
    note: `The scores of the sheet ${names.indices} follow these cells.`,
  },
  surplus: {
    subtitle: "Where the surplus of each segment goes",
    note: "Beside the table: the local part, 1 where the table is blank, and what the index makes of the use.",
    header: { localPart: "Local part", quality: "Quality", kind: "Kind" },
    kinds: { manufacturing: "manufacturing", marketing: "marketing", none: "none" },
  },
  factors: { subtitle: "What moves the rate of reinvestment of each segment" },
};
