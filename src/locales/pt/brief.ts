import type { NumberMarks } from "../boundNumber";
import type { BriefLanguage } from "../en/brief";
import { briefNames } from "./briefNames";
import { briefPage } from "./briefPage";
import { briefSentences } from "./briefSentences";

const marks: NumberMarks = { decimal: ",", group: ".", groupFrom: 1000, percent: "%" };

export const brief: BriefLanguage = {
  language: "pt-BR",
  marks,
  names: briefNames,
  page: briefPage,
  sentences: briefSentences,
};
