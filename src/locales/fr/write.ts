import { faultWriter } from "../faultWriter";
import { phraseBook } from "../phraseBook";
import { phrases } from "./phrases";
import { words } from "./words";

export const numbers = "fr-FR";

export const book = phraseBook(phrases, words, numbers);

export const { say, quote, short, percent } = faultWriter(book, numbers, (text) => `« ${text} »`);
