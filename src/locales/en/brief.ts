import type { NumberMarks } from "../boundNumber";
import { briefNames } from "./briefNames";
import { briefPage } from "./briefPage";
import { briefSentences } from "./briefSentences";

const marks: NumberMarks = { decimal: ".", group: ",", groupFrom: 1000, percent: "\u00a0%" };

/** Every word of the brief. */
export const brief = {
  /** As a page names its language. */
  language: "en",
  marks,
  names: briefNames,
  page: briefPage,
  sentences: briefSentences,
};

/** What another language has to say in full. */
export type BriefLanguage = typeof brief;
