import { log } from "../../core/numeric/log";
import { constants } from "../parameters/constants";

/** Years in which no believable price clears the market, from the price index of every year. */
export const unbelievableYears = (priceIndex: readonly number[]): readonly number[] =>
  priceIndex.flatMap((index, t) =>
    Math.abs(log(index)) > log(constants.believablePrice.value) ? [t] : []
  );
