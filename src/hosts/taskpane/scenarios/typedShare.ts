import { typedDecimal } from "../typedDecimal";
import type { TypedNumber } from "./typedNumber";

const hundred = 100;

/** Reads a typed percentage, with a point or a comma, with or without its sign, as a share. */
export const typedShare = (typed: string, low: number, high: number): TypedNumber => {
  const plain = typed.replace(/\s*%\s*$/, "").trim();
  if (plain === "") return { kind: "blank" };
  const percent = typedDecimal(plain);
  if (percent === undefined) return { kind: "wrong" };
  // Through the hundredth, so that 7 % is 0.07 and nothing beside it.
  const share = Math.round(percent * hundred) / (hundred * hundred);
  return share >= low && share <= high ? { kind: "number", number: share } : { kind: "wrong" };
};
