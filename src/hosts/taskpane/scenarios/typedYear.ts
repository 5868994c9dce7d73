import type { TypedNumber } from "./typedNumber";

/** Reads a typed year: a whole number. */
export const typedYear = (typed: string, low: number, high: number): TypedNumber => {
  const plain = typed.trim();
  if (plain === "") return { kind: "blank" };
  const year = /^\d+$/.test(plain) ? Number(plain) : NaN;
  return year >= low && year <= high ? { kind: "number", number: year } : { kind: "wrong" };
};
