import { numberText } from "../../app/brief/numberText";
import type { BoundNumber, NumberMarks, Sentence } from "../../locales/boundNumber";

/** A piece of a page, as pdfmake takes it. */
export type PdfNode = string | readonly PdfNode[] | { readonly [property: string]: unknown };

/** A number, so that it stands out among words. */
const pdfNumber = (number: BoundNumber, marks: NumberMarks): PdfNode => ({
  text: numberText(number, marks),
  bold: true,
});

/** The parts of a sentence. */
export const pdfWords = (sentence: Sentence, marks: NumberMarks): readonly PdfNode[] =>
  sentence.map((part) => (typeof part === "string" ? part : pdfNumber(part, marks)));
