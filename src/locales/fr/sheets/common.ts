import type { common as english } from "../../en/sheets/common";
import type { Said } from "../../language";

/** What several sheets say. */
export const common: Said<typeof english> = {
  honesty:
    "On peut se fier aux signes et aux classements ; les années, les pourcentages et les effectifs sont indicatifs tant que le modèle n’est pas calibré.",
  segment: "Segment",
  year: "Année",
  change: "Variation",
  againstNoPolicy: "Variation par rapport à l’absence de politique",
};
