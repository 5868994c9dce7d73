import type { BriefFacts } from "../../../src/app/brief/briefFacts";
import { briefOf } from "../../../src/app/brief/makeBrief";
import { allFacts, briefLanguageIds, textOf } from "../../support/briefs";
import { countsOf, readingFormulas } from "../../support/reading/readingEase";
import { syllableCounters } from "../../support/reading/syllables";

// Every policy of the paper is run for every segment of the case book.
jest.setTimeout(120_000);

let facts: readonly BriefFacts[];
beforeAll(async () => {
  facts = await allFacts();
});

// Hyphenated as the dictionaries of the Académie, the RAE and Priberam do, mute e not counted.
test.each([
  ["en", "in-dis-cri-mi-nate pro-tec-tion rai-ses out-put"],
  ["fr", "montent la po-li-tique é-tran-gle-ment les règles im-por-ta-tions cas é-tran-gères"],
  ["es", "pa-ís po-lí-ti-ca pro-duc-ción i-gual que-rer ca-er ciu-dad im-por-ta-cio-nes fue-ra"],
  ["pt", "pro-du-ção po-lí-ti-ca quer re-gras im-por-ta-ções i-dei-as mai-or sa-ú-de mão"],
] as const)("syllables are counted as in dictionaries: %s", (language, text) => {
  const wrong = text
    .split(" ")
    .map((word) => ({
      word,
      expected: word.split("-").length,
      found: syllableCounters[language](word.replaceAll("-", "")),
    }))
    .filter(({ expected, found }) => expected !== found);
  expect(wrong).toEqual([]);
});

test("the formulas give what they are published with", () => {
  // 10 words a sentence and 1.5 syllables a word, by hand.
  const counts = { wordsPerSentence: 10, syllablesPerWord: 1.5 };
  expect(readingFormulas.en.score(counts)).toBeCloseTo(6.01, 10);
  expect(readingFormulas.fr.score(counts)).toBeCloseTo(86.45, 10);
  expect(readingFormulas.es.score(counts)).toBeCloseTo(106.64, 10);
  expect(readingFormulas.pt.score(counts)).toBeCloseTo(111.785, 10);
});

test("a text of an office is found hard in every language", () => {
  const hard = {
    en: "The institutional configuration underlying comparative competitiveness necessitates interdisciplinary harmonisation of heterogeneous regulatory instruments.",
    fr: "La configuration institutionnelle de la compétitivité comparative nécessite une harmonisation interdisciplinaire des instruments réglementaires hétérogènes.",
    es: "La configuración institucional de la competitividad comparativa necesita una armonización interdisciplinaria de los instrumentos regulatorios heterogéneos.",
    pt: "A configuração institucional da competitividade comparativa necessita de uma harmonização interdisciplinar dos instrumentos regulatórios heterogêneos.",
  };
  for (const language of briefLanguageIds) {
    const { score, isEasy } = readingFormulas[language];
    expect(isEasy(score(countsOf(hard[language], language)))).toBe(false);
  }
});

test.each(briefLanguageIds)(
  "the sentences of every brief can be read after nine years of school: %s",
  (language) => {
    const { score, isEasy } = readingFormulas[language];
    const hard = facts
      .map((each) => {
        const brief = briefOf(each, language);
        const sentences = [brief.question, ...brief.points, ...brief.honest];
        const text = sentences.map((sentence) => textOf(sentence, language)).join(" ");
        return { text, score: score(countsOf(text, language)) };
      })
      .filter((found) => !isEasy(found.score));
    expect(hard).toEqual([]);
  }
);
