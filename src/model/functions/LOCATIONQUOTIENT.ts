import { each } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success } from "../../core/fault";
import { locationQuotient } from "../indicators/locationQuotient";
import { sources } from "../sources";

const workers = (doc: string) => each({ low: 0, doc });
const total = (doc: string) => each({ low: 0, aboveLow: true, doc });

export const LOCATIONQUOTIENT = defineFunction({
  id: "LOCATIONQUOTIENT",
  group: "agglomeration",
  purpose: "How much larger an industry's share of employment is in a region than in the country.",
  help: "The industry's share of local employment over its share of national employment: 1 where they are equal, above 1 where the industry is concentrated in the region. Give single cells, or ranges of the same shape for one answer a cell.",
  formula: "(localIndustry / localTotal) / (industryTotal / grandTotal)",
  arguments: {
    localIndustry: workers("Workers of the industry in the region."),
    localTotal: total("All workers of the region."),
    industryTotal: total("Workers of the industry in the country."),
    grandTotal: total("All workers of the country."),
  },
  result: { type: "number", dimensionality: "matrix", doc: "Location quotient, a ratio." },
  sources: [sources.florence1939],
  examples: [
    {
      say: "1,714 of 79,006 local workers, 879,213 of 15,593,224 in the country.",
      args: [1714, 79006, 879213, 15593224],
      value: 0.3847623,
    },
    {
      say: "Two regions at once.",
      args: [[[20], [10]], [[100], [200]], 1000, 10000],
      value: [[2], [0.5]],
    },
  ],
  evaluate: ({ localIndustry, localTotal, industryTotal, grandTotal }) => {
    if (localIndustry > localTotal)
      return failure(
        fault("exceeds", { name: "localIndustry" }, { found: localIndustry, limit: "localTotal" })
      );
    if (industryTotal > grandTotal)
      return failure(
        fault("exceeds", { name: "industryTotal" }, { found: industryTotal, limit: "grandTotal" })
      );
    return success(locationQuotient(localIndustry, localTotal, industryTotal, grandTotal));
  },
});
