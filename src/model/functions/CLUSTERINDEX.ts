import { each } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success } from "../../core/fault";
import { clusterIndex } from "../indicators/clusterIndex";
import { sources } from "../sources";

const positive = (doc: string) => each({ low: 0, aboveLow: true, doc });

export const CLUSTERINDEX = defineFunction({
  id: "CLUSTERINDEX",
  group: "agglomeration",
  purpose:
    "Whether an industry clusters in a region, by density, specialisation and firm size at once.",
  help: "Workers of the industry per area against the country's, times workers per inhabitant against the country's, divided by workers per firm against the country's. 1 is the average region; one large plant counts for less than many small firms with the same workers. Give single cells, or ranges of the same shape for one answer a cell.",
  formula:
    "((localIndustry / industryTotal) / (localArea / totalArea)) * ((localIndustry / industryTotal) / (localPopulation / totalPopulation)) / ((localIndustry / localFirms) / (industryTotal / totalFirms))",
  arguments: {
    localIndustry: positive("Workers of the industry in the region."),
    industryTotal: positive("Workers of the industry in the country."),
    localArea: positive("Area of the region."),
    totalArea: positive("Area of the country, in the same unit."),
    localPopulation: positive("Inhabitants of the region."),
    totalPopulation: positive("Inhabitants of the country."),
    localFirms: positive("Firms of the industry in the region."),
    totalFirms: positive("Firms of the industry in the country."),
  },
  result: {
    type: "number",
    dimensionality: "matrix",
    doc: "The cluster index, a ratio above 0.",
  },
  sources: [sources.litzenbergerSternberg2006],
  examples: [
    {
      say: "A tenth of the workers and a fifth of the firms of an industry, on a fiftieth of the land, with a twentieth of the people.",
      args: [1000, 10000, 2000, 100000, 50000, 1000000, 200, 1000],
      value: 20,
    },
  ],
  evaluate: (a) =>
    success(
      clusterIndex(
        a.localIndustry,
        a.industryTotal,
        a.localArea,
        a.totalArea,
        a.localPopulation,
        a.totalPopulation,
        a.localFirms,
        a.totalFirms
      )
    ),
});
