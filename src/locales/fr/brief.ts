import type { NumberMarks } from "../boundNumber";
import type { BriefLanguage } from "../en/brief";
import { briefNames } from "./briefNames";
import { briefPage } from "./briefPage";
import { briefSentences } from "./briefSentences";

const marks: NumberMarks = { decimal: ",", group: "\u00a0", groupFrom: 1000, percent: "\u00a0%" };

export const brief: BriefLanguage = {
  language: "fr",
  marks,
  names: briefNames,
  page: briefPage,
  sentences: briefSentences,
};
