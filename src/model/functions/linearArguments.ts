import { number } from "../../core/catalogue/arguments/numberArgument";
import { failure, fault, success, type Result } from "../../core/fault";
import { autarkyPrice, type LinearMarket } from "../market/linearMarket";

/** Straight curves of demand and supply and the world price, in the order of the arguments. */
export const linearArguments = {
  demandIntercept: number({ low: 0, doc: "Quantity demanded at a price of 0." }),
  demandSlope: number({
    doc: "How much demand falls for a unit of price; it may be written with its minus sign or without.",
  }),
  supplyIntercept: number({
    doc: "Quantity supplied at a price of 0 if the curve is drawn on; below 0 where supply sets in at a price.",
  }),
  supplySlope: number({ low: 0, doc: "How much supply rises for a unit of price." }),
  worldPrice: number({ low: 0, doc: "Price at which any quantity can be imported." }),
} as const;

interface LinearValues {
  readonly demandIntercept: number;
  readonly demandSlope: number;
  readonly supplyIntercept: number;
  readonly supplySlope: number;
  readonly worldPrice: number;
}

/** The market, if its curves meet at a price above 0. */
export const linearMarketOf = (values: LinearValues): Result<LinearMarket> => {
  const { demandIntercept, supplyIntercept, supplySlope, worldPrice } = values;
  const demandSlope = Math.abs(values.demandSlope);
  const market = { demandIntercept, demandSlope, supplyIntercept, supplySlope, worldPrice };
  if (demandSlope + supplySlope === 0)
    return failure(
      fault("zeroDenominator", { name: "demandSlope" }, { names: "the sum of the slopes" })
    );
  return autarkyPrice(market) > 0
    ? success(market)
    : failure(
        fault(
          "limitsViolated",
          { name: "supplyIntercept" },
          {
            found: `demandIntercept ${demandIntercept} and supplyIntercept ${supplyIntercept}`,
            expected:
              "more demand than supply at a price of 0, or the curves meet nowhere above it",
          }
        )
      );
};
