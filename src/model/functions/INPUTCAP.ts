import { each } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success } from "../../core/fault";
import { inputCap } from "../market/inputCap";
import { sources } from "../sources";

export const INPUTCAP = defineFunction({
  id: "INPUTCAP",
  group: "importRegulation",
  purpose: "The largest output, base year = 1, when imported inputs are rationed.",
  help: "Local copying and repair replace a share of the need, as far as the network of local suppliers goes. A segment that scarcity protects from competition can expand only if replaceability times network exceeds 1 minus availability. Where copying and repair replace everything there is no limit, and the answer is #N/A.",
  formula: "availability / (1 - replaceability * network)",
  arguments: {
    availability: each({
      low: 0,
      doc: "Volume of imported inputs that can still be had, base year = 1.",
    }),
    replaceability: each({
      low: 0,
      high: 1,
      doc: "Share of the need that mature copying and repair can replace: about 0.9 in repair, 0.2 in assembly.",
    }),
    network: each({
      low: 0,
      high: 1,
      doc: "Network of division of labour and local suppliers, 0 to 1.",
    }),
  },
  result: {
    type: "number",
    dimensionality: "matrix",
    doc: "Largest output relative to the base year.",
  },
  sources: [sources.schmitz1990, sources.assumption],
  examples: [
    {
      say: "Repair with a dense network expands on half of the inputs.",
      args: [0.5, 0.9, 0.7],
      value: 1.351351,
    },
    { say: "Assembly shrinks.", args: [0.5, 0.2, 0.6], value: 0.568182 },
  ],
  evaluate: ({ availability, replaceability, network }) => {
    const cap = inputCap(availability, replaceability, network);
    return cap === Infinity
      ? failure(fault("noLimit", {}, { found: "replaceability × network = 1" }, "notAvailable"))
      : success(cap);
  },
});
