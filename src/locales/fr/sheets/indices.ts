import type { indices as english } from "../../en/sheets/indices";
import type { Said } from "../../language";
import { count } from "../count";

/** The sheet of the cluster indices. */
export const indices: Said<typeof english> = {
  sheet: "Indices",
  title: "Efficacité collective et réinvestissement",
  subtitle: (table, segments) =>
    `D’après ${table}, ${count(segments, "segment", "segments")}. Les notes vont de 0 à 100, les piliers et les parts de 0 à 1.`,
  note: "Ne vous fiez pas aux écarts de moins de 10 points environ. Les rangs couvrent cinq façons de construire la note.",
  header: {
    segment: "Segment",
    collectiveEfficiency: "Efficacité collective",
    best: "Rang, au mieux",
    worst: "Rang, au pire",
    mass: "Masse",
    network: "Réseau",
    skills: "Compétences",
    jointAction: "Action conjointe",
    power: "Électricité",
    coverage: "Couverture",
    reinvestmentIndex: "Indice de réinvestissement",
    localManufacturing: "Investi dans l’industrie locale",
    localProductive: "Investi sur place, commercialisation comprise",
    leakage: "Fuites",
    notes: "Remarques",
  },
  score: "Note, de 0 à 100",
  columns: (segments) =>
    `Colonnes de l’efficacité collective de ${count(segments, "segment", "segments")} ; les nombres figurent dans le tableau ci-dessus.`,
};
