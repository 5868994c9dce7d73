import { defineLevers } from "../../core/catalogue/defineLevers";
import { ownShare } from "./ownShare";

/** Self-help, credit, and foreign aid. */
export const associationAndAid = defineLevers({
  association: ownShare(
    "associationAndAid",
    "Association",
    [2, 8],
    "Share of the firms that an association reaches."
  ),
  participatory: ownShare(
    "associationAndAid",
    "Participation in the association",
    [8],
    "How far its members run the association; 0.5 is control from above."
  ),
  discrimination: ownShare(
    "associationAndAid",
    "Discrimination",
    [2, 8],
    "Discrimination of banks and government against the cluster's firms."
  ),
  creditAccess: ownShare(
    "associationAndAid",
    "Access to credit",
    [2],
    "Share of firms with access to bank credit."
  ),
  reinvestRate: {
    label: "Reinvestment rate",
    group: "associationAndAid",
    unit: "share",
    range: [0.01, 0.99],
    default: "base",
    yearly: true,
    actsIn: [2],
    doc: "Share of after-tax surplus reinvested in local manufacturing.",
  },
  aid: {
    label: "Foreign aid",
    group: "associationAndAid",
    unit: "multiplier",
    range: [0, 2],
    default: 0,
    yearly: true,
    actsIn: [8],
    doc: "Services paid from abroad; 1 is as much as a fully funded local government with full effort.",
  },
  aidYears: {
    label: "Years of aid",
    group: "associationAndAid",
    unit: "year",
    range: [1, 30],
    default: "none",
    yearly: false,
    actsIn: [8],
    doc: "Years after which aid fades out; without it aid lasts to the end.",
  },
  fadeOut: {
    label: "Fading of aid",
    group: "associationAndAid",
    unit: "share",
    range: [0, 1],
    default: 0.35,
    yearly: false,
    actsIn: [8],
    doc: "Share by which aid falls each year once its years are over.",
  },
});
