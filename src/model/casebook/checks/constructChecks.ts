import { difference, exceeds } from "../../../core/numeric/difference";
import { atEnd, atStart, caseCheck, descends, type CaseCheck } from "./caseCheck";

const conditions = ["massScore", "networkScore", "skillsScore", "jointScore", "power"] as const;
const surroundings = [...conditions, "labourSurplus", "enforcement"] as const;

/** Points of collective efficiency, and how many times over, by which Kumasi leads Techiman. */
const lead = { points: 20, times: 2 };

/** A mode below this is squeezing of labour rather than innovation. */
const squeezing = 0.25;

/** What Techiman would need. */
const better = { power: 1, networkScore: 0.67 };

/** An association that reaches as many firms as in the Third Italy. */
const association = 0.8;

const tax = { taxRate: 0.15, ownRevenueShare: 0.5 };

/** Statements the model was built to agree with. */
export const constructChecks: readonly CaseCheck[] = [
  caseCheck({
    id: "kumasiOverTechiman",
    kind: "construct",
    claim: "Kumasi's metal trades are far more efficient together than Techiman's.",
    section: "I.2.2",
    restsOn: conditions,
    runs: { kumasi: { caseId: "kumasiCopying" }, techiman: { caseId: "techiman" } },
    parts: [
      {
        say: "20 points more and twice as high",
        holds: ({ kumasi, techiman }) => {
          const [high, low] = [kumasi, techiman].map((each) =>
            atStart(each, "collectiveEfficiency")
          );
          return (
            (high ?? NaN) >= (low ?? NaN) + lead.points &&
            (high ?? NaN) >= lead.times * (low ?? NaN)
          );
        },
      },
    ],
  }),
  caseCheck({
    id: "orderOfEfficiency",
    kind: "construct",
    claim: "The cases stand in the order of the paper.",
    section: "I.2.2; I.2.4",
    restsOn: conditions,
    runs: {
      thirdItaly: { caseId: "thirdItaly" },
      badenWurttemberg: { caseId: "badenWurttemberg" },
      novoHamburgo: { caseId: "novoHamburgo" },
      tirippur: { caseId: "tirippur" },
      kumasi: { caseId: "kumasiCopying" },
      cariri: { caseId: "cariri" },
      petropolis: { caseId: "petropolis" },
    },
    parts: [
      {
        say: "Third Italy at least as high as Baden-Württemberg",
        holds: ({ thirdItaly, badenWurttemberg }) =>
          difference(
            atStart(thirdItaly, "collectiveEfficiency"),
            atStart(badenWurttemberg, "collectiveEfficiency")
          ) >= 0,
      },
      {
        say: "Baden-Württemberg over Novo Hamburgo over Tirippur over Kumasi",
        holds: ({ badenWurttemberg, novoHamburgo, tirippur, kumasi }) =>
          descends("collectiveEfficiency", badenWurttemberg, novoHamburgo, tirippur, kumasi),
      },
      {
        say: "Petrópolis over Cariri",
        holds: ({ petropolis, cariri }) => descends("collectiveEfficiency", petropolis, cariri),
      },
    ],
  }),
  caseCheck({
    id: "modeAndPay",
    kind: "construct",
    claim: "Where labour is scarce firms innovate and pay; where it is plentiful they squeeze it.",
    section: "I.2.3",
    restsOn: surroundings,
    runs: {
      thirdItaly: { caseId: "thirdItaly" },
      petropolis: { caseId: "petropolis" },
      hammocks: { caseId: "hammocks" },
    },
    parts: [
      {
        say: "innovation share: Third Italy over Petrópolis over the hammock makers",
        holds: ({ thirdItaly, petropolis, hammocks }) =>
          descends("competitionMode", thirdItaly, petropolis, hammocks),
      },
      {
        say: "pay in the same order",
        holds: ({ thirdItaly, petropolis, hammocks }) =>
          descends("pay", thirdItaly, petropolis, hammocks),
      },
      {
        say: "the hammock makers' innovation share below 0.25",
        holds: ({ hammocks }) => atStart(hammocks, "competitionMode") < squeezing,
      },
    ],
  }),
  caseCheck({
    id: "complementsInTechiman",
    kind: "construct",
    claim: "Power and division of labour need each other in Techiman.",
    section: "I.2.2",
    restsOn: conditions,
    runs: {
      asIs: { caseId: "techiman" },
      powered: { caseId: "techiman", change: { power: better.power } },
      divided: { caseId: "techiman", change: { networkScore: better.networkScore } },
      both: { caseId: "techiman", change: better },
    },
    parts: [
      {
        say: "together they raise collective efficiency by more than each alone adds up to",
        holds: ({ asIs, powered, divided, both }) => {
          const gain = (paths: typeof both): number =>
            atStart(paths, "collectiveEfficiency") - atStart(asIs, "collectiveEfficiency");
          return exceeds(gain(both), gain(powered) + gain(divided));
        },
      },
    ],
  }),
  caseCheck({
    id: "formalityIsNotInnovation",
    kind: "construct",
    claim: "Americana's formality does not make it innovative.",
    section: "I.2.3",
    restsOn: surroundings,
    runs: { novoHamburgo: { caseId: "novoHamburgo" }, americana: { caseId: "americana" } },
    parts: [
      {
        say: "its innovation share lies below Novo Hamburgo's",
        holds: ({ novoHamburgo, americana }) =>
          descends("competitionMode", novoHamburgo, americana),
      },
    ],
  }),
  caseCheck({
    id: "institutions",
    kind: "construct",
    claim:
      "What an association and a tax do depends on who leads the one and what is done with the other.",
    section: "I.2.4",
    restsOn: "all",
    runs: {
      none: { caseId: "kumasiCopying" },
      participatory: { caseId: "kumasiCopying", policy: { association, participatory: 1 } },
      paternalistic: { caseId: "kumasiCopying", policy: { association, participatory: 0 } },
      taxed: { caseId: "kumasiCopying", policy: { ...tax, developmentShare: 0 } },
    },
    parts: [
      {
        say: "a participatory association raises joint action and output more than a paternalistic one",
        holds: ({ participatory, paternalistic }) =>
          exceeds(atEnd(participatory, "jointAction"), atEnd(paternalistic, "jointAction")) &&
          exceeds(atEnd(participatory, "output"), atEnd(paternalistic, "output")),
      },
      {
        say: "a tax without promotion lowers capital",
        holds: ({ none, taxed }) => exceeds(atEnd(none, "capital"), atEnd(taxed, "capital")),
      },
    ],
  }),
];
