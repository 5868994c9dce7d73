import type { assumptions as english } from "../../en/sheets/assumptions";
import type { Said } from "../../language";

/** The list of numbers a result rests on. */
export const assumptions: Said<typeof english> = {
  heading: "Hypothèses utilisées",
  header: {
    label: "Hypothèse",
    value: "Valeur",
    range: "Plage",
    evidence: "Fondement",
    unit: "Unité",
    source: "Source",
    kind: "Nature",
    id: "Identifiant",
  },
  span: (low, high) => `${low} à ${high}`,
  fixed: "fixe",
  choice: "choix",
  noLimit: "sans limite",
  base: (value) => `base : ${value}`,
  evidence: {
    policy: "politique",
    published: "publié",
    identity: "identité",
    assumption: "hypothèse",
    given: "donné",
    computed: "calculé",
    judgement: "jugement",
  },
  sources: {
    given: "tableau Segments",
    computed: "ce classeur",
    judgement: "tableau Segments",
    default: "valeur par défaut",
  },
  kinds: {
    lever: "levier, modifié",
    segment: "segment",
    parameter: "paramètre",
    constant: "constante",
  },
};
