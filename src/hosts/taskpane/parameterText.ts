import { parameters, type ParameterId } from "../../model/parameters";
import { amount, finePercent } from "./format";
import { text } from "./text";

/** A value of a parameter as people read it: shares in per cent, rates in per cent a year. */
export const parameterValue = (id: ParameterId, value: number): string => {
  switch (parameters[id].unit) {
    case "share":
    case "adValorem":
      return finePercent(value);
    case "perYear":
      return text.explain.aYear(finePercent(value));
    default:
      return amount(value);
  }
};
