import { defineColumns } from "../../../core/catalogue/defineColumns";

const group = "cooperation";

/** Co-operation between firms and in associations. */
export const cooperation = defineColumns({
  backward: {
    label: "Co-operation with suppliers",
    group,
    unit: "ordinal",
    doc: "Joint action with suppliers.",
  },
  forward: {
    label: "Co-operation with buyers",
    group,
    unit: "ordinal",
    doc: "Joint action with buyers.",
  },
  horizontal: {
    label: "Co-operation with competitors",
    group,
    unit: "ordinal",
    doc: "Joint action of two or more competitors.",
  },
  multilateral: {
    label: "Co-operation of many",
    group,
    unit: "ordinal",
    doc: "Joint action of many, as in a consortium.",
  },
  cooperationFunctions: {
    label: "What they co-operate in",
    group,
    text: true,
    doc: "The functions in which firms co-operate.",
  },
  cooperationReason: {
    label: "Why they co-operate",
    group,
    text: true,
    doc: "The reason firms give.",
  },
  specialisedSubcontracting: {
    label: "Specialised subcontracting",
    group,
    unit: "share",
    doc: "Share of output farmed out to firms that do one step better.",
  },
  capacitySubcontracting: {
    label: "Capacity subcontracting",
    group,
    unit: "share",
    doc: "Share of output farmed out only because orders exceed capacity; it never counts as division of labour.",
  },
  association: {
    label: "Association",
    group,
    unit: "share",
    default: 0,
    doc: "Share of the firms that an association reaches.",
  },
  participatory: {
    label: "Participation in the association",
    group,
    unit: "share",
    default: 1,
    doc: "How far members run it; 0.5 is control from above.",
  },
  associationServices: {
    label: "Services of the association",
    group,
    text: true,
    doc: "What the association does.",
  },
});
