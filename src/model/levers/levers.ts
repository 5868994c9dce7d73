import { defineLevers } from "../../core/catalogue/defineLevers";
import { demandMoneyShocks } from "./demandMoneyShocks";
import { importRegulation } from "./importRegulation";
import { associationAndAid } from "./associationAndAid";
import { localGovernment } from "./localGovernment";

/** From which year the others act. */
const timing = defineLevers({
  start: {
    label: "First year of the policy",
    group: "timing",
    unit: "year",
    range: [0, 30],
    default: 1,
    yearly: false,
    actsIn: [1, 2, 3, 4, 5, 6, 7, 8],
    doc: "Before this year every lever is at its base; a shock in year 0 needs a start of 0.",
  },
});

/** Every lever, by id. */
export const levers = Object.freeze({
  ...timing,
  ...importRegulation,
  ...demandMoneyShocks,
  ...localGovernment,
  ...associationAndAid,
});

export type LeverId = keyof typeof levers;

export const leverIds = Object.keys(levers) as readonly LeverId[];
