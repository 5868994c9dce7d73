import { locationQuotient } from "./locationQuotient";

/**
 * Cluster index of an industry in a region: industrial density times industrial stock over relative
 * firm size, each against the whole country. All arguments above 0.
 * Source: Litzenberger and Sternberg (2006).
 */
export const clusterIndex = (
  localIndustry: number,
  industryTotal: number,
  localArea: number,
  totalArea: number,
  localPopulation: number,
  totalPopulation: number,
  localFirms: number,
  totalFirms: number
): number => {
  const density = locationQuotient(localIndustry, localArea, industryTotal, totalArea);
  const stock = locationQuotient(localIndustry, localPopulation, industryTotal, totalPopulation);
  const size = locationQuotient(localIndustry, localFirms, industryTotal, totalFirms);
  return (density * stock) / size;
};
