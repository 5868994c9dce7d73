/** What a field for a percentage holds: a share, nothing, or something that is no number in range. */
export type TypedShare =
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "blank" }
  | { readonly kind: "wrong" };

const hundred = 100;

/** Reads a typed percentage, with a point or a comma, with or without its sign. */
export const typedShare = (typed: string, low: number, high: number): TypedShare => {
  const plain = typed.replace(/[\s%]/g, "").replace(",", ".").replace("−", "-");
  if (plain === "") return { kind: "blank" };
  if (!/^-?\d*\.?\d+$/.test(plain)) return { kind: "wrong" };
  // Through the hundredth, so that 7 % is 0.07 and nothing beside it.
  const share = Math.round(Number(plain) * hundred) / (hundred * hundred);
  return share >= low && share <= high ? { kind: "share", share } : { kind: "wrong" };
};
