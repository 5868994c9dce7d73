/** Words that say nothing of what a column holds, in the four languages. */
const empty = new Set(
  (
    "a an and annual average by for in mean nb nbr nbre nr nro num number of per quantity qty the to total yearly " +
    "annuel annuelle au aux avec d dans de des du en et l la le les moyen nombre par pour s un une " +
    "anual cantidad con del el los las media medio no numero por promedio y " +
    "as com da das do dos e em na nos o os qtd quantidade"
  ).split(" ")
);

/** Units and scales, which say how a column is written and not what it holds. */
const units = new Set(
  (
    "percent pct pourcent porciento porcento cent ciento cento pourcentage porcentaje percentual " +
    "k thousand thousands millier milliers mil miles milhares m mio million millions millones milhoes " +
    "eur keur usd fcfa xof xaf brl cop mxn pen clp ars ghs kes ngn tzs ugx etb zar inr bdt pkr lkr idr " +
    "egp tnd dzd euro euros dollar dollars"
  ).split(" ")
);

const accents = /\p{M}/gu;
const insideBrackets = /\([^)]*\)|\[[^\]]*\]/g;
const years = /\b(1[5-9]|20)\d\d\b/g;

/** Plural and singular are one word. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, "") : word);

const wordsOf = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/œ/gi, "oe")
    .normalize("NFD")
    .replace(accents, "")
    .toLowerCase()
    .replace(/#|n[°º]/g, " number ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const meaningful = (words: readonly string[]): string[] =>
  words.filter((word) => !empty.has(word) && !units.has(word)).map(singular);

/** Every word of a header, also `total`, which may make it another thing. */
export const everyWord = (header: string): readonly string[] => wordsOf(header).map(singular);

/**
 * What a header says, whatever its capitals, accents, punctuation, unit and year: `Nb d'ouvriers
 * (2019)` says `ouvrier`. Where nothing would be left, its words as they stand.
 */
export const plainWords = (header: string): readonly string[] => {
  const short = meaningful(wordsOf(header.replace(insideBrackets, " ").replace(years, " ")));
  return short.length > 0 ? short : wordsOf(header);
};
