/**
 * Largest output, relative to the base year, when only a share q of the base volume of imported
 * inputs can be had: q/(1 − λS). The network S carries the local copying and repair that replaces
 * a share λ of the need. Infinite where λS reaches 1. Source: Schmitz (1990), I.2.2 and I.2.4 for the
 * mechanism; the form is an assumption.
 */
export const inputCap = (availability: number, replaceability: number, network: number): number => {
  const replaced = replaceability * network;
  return replaced >= 1 ? Infinity : availability / (1 - replaced);
};
