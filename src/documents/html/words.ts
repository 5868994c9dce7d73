import { numberText } from "../../app/brief/numberText";
import type { BoundNumber, NumberMarks, Sentence } from "../../locales/boundNumber";
import { element, type Content, type Markup } from "../markup";

/** A number with the result it is, for whoever reads the page by program. */
export const boundData = (number: BoundNumber, marks: NumberMarks): Markup =>
  element("data", { value: number.value, "data-result": number.result }, numberText(number, marks));

/** A sentence with its numbers marked. */
export const words = (sentence: Sentence, marks: NumberMarks): Content =>
  sentence.map((part) => (typeof part === "string" ? part : boundData(part, marks)));
