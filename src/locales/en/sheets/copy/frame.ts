import { names } from "./names";

/** What holds the sheets of a published copy together: the way between them, and where it comes from. */
export const frame = {
  names,
  back: "Back to the contents",
  /** At the foot of every page on paper. */
  footer: (page: string, pages: string): string => `Page ${page} of ${pages}`,
  refused: {
    title: "Not in the list",
    message: "Choose one of the values of the list.",
  },
  contents: {
    made: (source: string, published: string): string =>
      `Made from ${source} on ${published} with the Cluster Policy Lab`,
    works: "It works in any spreadsheet program; nothing has to be installed.",
    header: { sheet: "Sheet", holds: "What it holds" },
    holds: {
      brief: "what would change, on one page, for those who decide",
      indices: "how well each segment works together, and what becomes of its surplus",
      results: "what the policy changes, for every segment",
      years: "what it changes in every year, for the segment you choose",
      doubts: "how often the policy helps when the parameters are others, in words and dots",
      whatIf: "choose values of a few levers, and see what they would change",
      whatIfData: `the scenarios behind ${names.whatIf}, computed beforehand`,
      paths: "the yearly values behind the results",
      assumptions: "every lever, parameter and constant, with source and owner",
      inputs: "what the model took for each segment, given or assumed",
      quality: "how far the data carry the results",
      segments: "the table everything starts from",
      surplus: "where the surplus of each segment goes",
      factors: "what moves the rate of reinvestment of each segment",
      provenance: "what the copy was made from, so that it can be checked",
    },
    looks: { title: "Looks", meaning: "What they mean" },
    changed: { look: "strong", meaning: "changed by the scenario, or for you to choose" },
    assumed: { look: "tinted", meaning: "an assumption without data or publication" },
    locked: "The sheets are locked, without a password, except for data, assumptions and choices.",
  },
  provenance: {
    subtitle: "What this copy was made from, and with what",
    check: (command: string): string =>
      `To check it: ${command} computes everything anew and names the first cell that differs.`,
    file: "THIS-FILE.xlsx",
    header: { what: "What", which: "Which" },
    facts: {
      madeBy: "Made by",
      engineVersion: "Engine version",
      modelVersion: "Model version (SHA-256 of its declarations)",
      published: "Published",
      source: "Made from",
      inputsDigest: "SHA-256 of the inputs",
      title: "Scenario",
      code: "Scenario code, for the lab's --scenario",
      years: "Years",
      fewestFirms: "Held back where fewer firms than",
      seed: "Seed of the draws",
      draws: "Draws",
    },
    codeTooLong: "too long for a code; this workbook carries it",
    nothingHeldBack: "nothing, by the publisher's decision",
    changed: {
      lever: (id: string): string => `Changed lever: ${id}`,
      parameter: (id: string): string => `Changed parameter: ${id}`,
      constant: (id: string): string => `Changed constant: ${id}`,
    },
    programs: { what: "For programs", which: "Everything the copy is computed from" },
  },
};
