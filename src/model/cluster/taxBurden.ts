import type { ParameterValues } from "../parameters";

/** Share of the surplus that the local tax takes: it reaches formal firms wholly, the others in part. */
export const taxBurden = (
  { taxRate, enforcement }: { readonly taxRate: number; readonly enforcement: number },
  { informalTaxable }: Pick<ParameterValues, "informalTaxable">
): number => taxRate * (informalTaxable + (1 - informalTaxable) * enforcement);
