import { labels } from "../../core/catalogue/arguments/labelsArgument";
import { vector } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { ellisonGlaeser } from "../indicators/ellisonGlaeser";
import { sources } from "../sources";

export const ELLISONGLAESER = defineFunction({
  id: "ELLISONGLAESER",
  group: "agglomeration",
  purpose: "How far an industry clusters beyond what its large plants and chance explain.",
  help: "γ = (G − (1 − Σx²)H)/((1 − Σx²)(1 − H)), where s are the regions' shares of the industry, x their shares of all employment, G = Σ(s − x)² and H the Herfindahl index of the plants. 0 is the concentration that plants scattered at random would show; above 0.05 is commonly called concentrated, below 0.02 dispersed. It needs two plants and two regions.",
  arguments: {
    plantEmployment: vector({ low: 0, doc: "Workers of each plant of the industry." }),
    plantRegions: labels({ doc: "Region of each plant, as named in regionNames." }),
    regionNames: labels({ doc: "Names of all regions." }),
    regionEmployment: vector({
      low: 0,
      doc: "All workers of each region, in the order of the names.",
    }),
  },
  result: {
    type: "number",
    dimensionality: "scalar",
    doc: "γ, usually from 0 to 1, below 0 if dispersed.",
  },
  sources: [sources.ellisonGlaeser1997],
  examples: [
    {
      say: "Three plants, two of them in the same of two equal regions.",
      args: [[[50, 30, 20]], [["North", "North", "South"]], [["North", "South"]], [[500, 500]]],
      value: -0.032258,
    },
  ],
  evaluate: ({ plantEmployment, plantRegions, regionNames, regionEmployment }) =>
    ellisonGlaeser(plantEmployment, plantRegions, regionNames, regionEmployment),
});
