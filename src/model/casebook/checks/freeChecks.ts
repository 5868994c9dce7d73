import { exceeds } from "../../../core/numeric/difference";
import { crisisOf } from "../../cluster/crisis";
import type { Policy } from "../../cluster/policy";
import { inOneYear } from "../../scenarios/inOneYear";
import { atEnd, atStart, caseCheck, inYear, type CaseCheck, type CasePaths } from "./caseCheck";

/** The first year in which a policy acts. */
const firstYear = 1;

/** Competing imports and imported inputs both halved. */
const scarcity: Policy = { importQuota: 0.5, inputAvailability: 0.5 };

/** One replaceability for every trade, instead of one for each. */
const common = { replaceability: 0.6 };

/** Output within this of where it began only reproduces the cluster. */
const reproduction = 0.1;

const standards: Policy = { enforcement: 0.6, minimumWageRatio: 1.2 };

const promotion: Policy = { taxRate: 0.15, ownRevenueShare: 0.5, developmentShare: 1 };
const association: Policy = { association: 0.8, participatory: 1 };

const shock = { year: 2, size: 0.3 };
const lost: Policy = { demandShock: inOneYear(shock.year, shock.size) };

const over = (paths: CasePaths, base: CasePaths, id: "jobs" | "output" | "capital"): boolean =>
  exceeds(atEnd(paths, id), atEnd(base, id));

/** Does an outcome of the first year under the policy exceed that of the same year without it? */
const atOnce = (
  paths: CasePaths,
  base: CasePaths,
  id: "output" | "revenue" | "largeOutput" | "profitPerFirm"
): boolean => exceeds(inYear(paths, id, firstYear), inYear(base, id, firstYear));

const repair = "kumasiRepair";
const assembly = "kumasiAssembly";

/** Statements that nothing in the model was built for. */
export const freeChecks: readonly CaseCheck[] = [
  caseCheck({
    id: "kumasiFlood",
    kind: "free",
    claim:
      "Kumasi floods with entrants who earn less and less; its workforce grew about eightfold.",
    section: "I.2.1; I.2.3",
    restsOn: "all",
    runs: { kumasi: { caseId: "kumasiCopying" } },
    parts: [
      {
        say: "firms outgrow revenue in 15 years",
        holds: ({ kumasi }) => exceeds(atEnd(kumasi, "firms"), atEnd(kumasi, "revenue")),
      },
      {
        say: "profit per firm falls",
        holds: ({ kumasi }) =>
          exceeds(atStart(kumasi, "profitPerFirm"), atEnd(kumasi, "profitPerFirm")),
      },
    ],
    figures: [
      {
        say: "jobs after 15 years, base year = 1 (the paper: about 8)",
        value: ({ kumasi }) => atEnd(kumasi, "jobs"),
      },
    ],
  }),
  caseCheck({
    id: "hammocksReproduce",
    kind: "free",
    claim: "The hammock industry only reproduces itself.",
    section: "I.2.3",
    restsOn: "all",
    runs: { hammocks: { caseId: "hammocks" } },
    parts: [
      {
        say: "output after 15 years within 10 % of where it began",
        holds: ({ hammocks }) => Math.abs(atEnd(hammocks, "output") - 1) <= reproduction,
      },
    ],
    figures: [
      {
        say: "output after 15 years, base year = 1",
        value: ({ hammocks }) => atEnd(hammocks, "output"),
      },
    ],
  }),
  caseCheck({
    id: "exchangeCrisis",
    kind: "free",
    claim: "When foreign exchange runs out, repair expands and assembly and large firms shrink.",
    section: "I.2.2; I.2.4",
    restsOn: "all",
    runs: {
      repair: { caseId: repair },
      scarceRepair: { caseId: repair, policy: scarcity },
      assembly: { caseId: assembly },
      scarceAssembly: { caseId: assembly, policy: scarcity },
    },
    parts: [
      {
        say: "repair expands in the first year",
        holds: ({ repair: base, scarceRepair }) => atOnce(scarceRepair, base, "output"),
      },
      {
        say: "assembly shrinks in the first year",
        holds: ({ assembly: base, scarceAssembly }) => atOnce(base, scarceAssembly, "output"),
      },
      {
        say: "large firms shrink in the first year",
        holds: ({ repair: base, scarceRepair }) => atOnce(base, scarceRepair, "largeOutput"),
      },
    ],
  }),
  caseCheck({
    id: "oneReplaceability",
    kind: "free",
    claim: "With one replaceability for all trades the same crisis raises revenue, not output.",
    section: "I.2.4",
    restsOn: "all",
    runs: {
      base: { caseId: repair, change: common },
      scarce: { caseId: repair, change: common, policy: scarcity },
    },
    parts: [
      { say: "output expands in the first year", holds: (r) => atOnce(r.scarce, r.base, "output") },
      { say: "revenue rises in the first year", holds: (r) => atOnce(r.scarce, r.base, "revenue") },
    ],
  }),
  caseCheck({
    id: "enforcement",
    kind: "free",
    claim: "Enforcing labour standards costs profit at first; what becomes of jobs is open.",
    section: "I.2.3; I.2.4",
    restsOn: "all",
    runs: {
      base: { caseId: "petropolis" },
      enforced: { caseId: "petropolis", policy: standards },
    },
    parts: [
      {
        say: "profit per firm falls in the first year",
        holds: (r) => atOnce(r.base, r.enforced, "profitPerFirm"),
      },
      { say: "more jobs after 15 years", holds: (r) => over(r.enforced, r.base, "jobs") },
    ],
  }),
  caseCheck({
    id: "taxAndPromotion",
    kind: "free",
    claim: "A tax that local government keeps and gives back as promotion can make up for itself.",
    section: "I.2.4",
    restsOn: "all",
    runs: {
      base: { caseId: "petropolis" },
      organised: { caseId: "petropolis", policy: association },
      alone: { caseId: "petropolis", policy: promotion },
      together: { caseId: "petropolis", policy: { ...promotion, ...association } },
    },
    parts: [
      { say: "more jobs than without a tax", holds: (r) => over(r.alone, r.base, "jobs") },
      {
        say: "with an association: more jobs than with neither",
        holds: (r) => over(r.together, r.base, "jobs"),
      },
      {
        say: "with an association: more jobs than with the association and no tax",
        holds: (r) => over(r.together, r.organised, "jobs"),
      },
    ],
  }),
  caseCheck({
    id: "reinvestment",
    kind: "free",
    claim: "Reinvestment makes a cluster grow; whether its owners earn more is open.",
    section: "II.4.2",
    restsOn: "all",
    runs: {
      base: { caseId: "petropolis" },
      more: { caseId: "petropolis", policy: { reinvestRate: 0.7 } },
    },
    parts: [
      {
        say: "capital, output and jobs are higher after 15 years",
        holds: ({ base, more }) =>
          over(more, base, "capital") && over(more, base, "output") && over(more, base, "jobs"),
      },
      {
        say: "profit per firm is higher after 15 years",
        holds: ({ base, more }) =>
          exceeds(atEnd(more, "profitPerFirm"), atEnd(base, "profitPerFirm")),
      },
    ],
  }),
  caseCheck({
    id: "recovery",
    kind: "free",
    claim: "Efficient clusters come back from a loss of demand sooner.",
    section: "I.2.1",
    restsOn: "all",
    runs: {
      novoHamburgo: { caseId: "novoHamburgo" },
      struckNovoHamburgo: { caseId: "novoHamburgo", policy: lost },
      hammocks: { caseId: "hammocks" },
      struckHammocks: { caseId: "hammocks", policy: lost },
    },
    parts: [
      {
        say: "Novo Hamburgo recovers no later than the hammock makers",
        holds: (r) =>
          yearsLost(r.struckNovoHamburgo, r.novoHamburgo) <=
          yearsLost(r.struckHammocks, r.hammocks),
      },
    ],
    figures: [
      {
        say: "years until Novo Hamburgo is back at 95 %",
        value: (r) => yearsLost(r.struckNovoHamburgo, r.novoHamburgo),
      },
      {
        say: "years until the hammock makers are",
        value: (r) => yearsLost(r.struckHammocks, r.hammocks),
      },
    ],
  }),
];

/** Years to recovery; a cluster that has not recovered counts as all the years that were looked at. */
const yearsLost = (paths: CasePaths, base: CasePaths): number =>
  crisisOf(paths, base, shock.year).yearsToRecovery ?? base.output.length - shock.year;
