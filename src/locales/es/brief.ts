import type { NumberMarks } from "../boundNumber";
import type { BriefLanguage } from "../en/brief";
import { briefNames } from "./briefNames";
import { briefPage } from "./briefPage";
import { briefSentences } from "./briefSentences";

const marks: NumberMarks = { decimal: ",", group: ".", groupFrom: 10_000, percent: "\u00a0%" };

export const brief: BriefLanguage = {
  language: "es",
  marks,
  names: briefNames,
  page: briefPage,
  sentences: briefSentences,
};
