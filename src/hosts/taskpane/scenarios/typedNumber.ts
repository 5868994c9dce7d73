/** What a field holds: a number in range, nothing, or something that is neither. */
export type TypedNumber =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "blank" }
  | { readonly kind: "wrong" };

/** Reads what was typed into a field. */
export type ReadTyped = (typed: string, low: number, high: number) => TypedNumber;
