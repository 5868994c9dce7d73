import { mean } from "../../../core/numeric/sum";

/** The items of a pillar: what each says on a scale from 0 to 1, `undefined` where its data are missing. */
export type Items = readonly (number | undefined)[];

/** A pillar of collective efficiency as far as the data go. */
export interface Pillar {
  /** 0 to 1; `undefined` where there is neither an item nor a judgement. */
  readonly value: number | undefined;
  readonly itemsKnown: number;
  readonly itemsAsked: number;
  /** Does it rest on a coder's judgement instead of items? */
  readonly coded: boolean;
}

export const known = (items: Items): number[] => items.filter((x): x is number => x !== undefined);

/** Mean of what is known; `undefined` where nothing is. */
export const meanOfKnown = (items: Items): number | undefined => {
  const values = known(items);
  return values.length === 0 ? undefined : mean(values);
};

/**
 * The pillar from its items, or where they give no value from the coder's judgement, which then
 * counts as all of its items.
 */
export const pillarOf = (
  value: number | undefined,
  items: Items,
  judgement: number | undefined
): Pillar => {
  const itemsAsked = items.length;
  if (value !== undefined)
    return { value, itemsKnown: known(items).length, itemsAsked, coded: false };
  if (judgement !== undefined)
    return { value: judgement, itemsKnown: itemsAsked, itemsAsked, coded: true };
  return { value: undefined, itemsKnown: known(items).length, itemsAsked, coded: false };
};
