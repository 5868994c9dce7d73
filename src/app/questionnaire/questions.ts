import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import type { ScaleId } from "../../core/table/scale";
import { surplusUses, type SurplusUse } from "../../model/indicators/surplusUses";
import { segmentColumnList } from "../../model/segments/columns";
import { scalesOf } from "../columns/suggestScale";

/** The parts of a questionnaire, in order. */
export const sectionIds = [
  "who",
  "firms",
  "inputs",
  "skills",
  "jointAction",
  "power",
  "government",
  "surplus",
  "evidence",
] as const;

export type SectionId = (typeof sectionIds)[number];

const sectionOfGroup: Readonly<Record<string, SectionId>> = {
  identity: "who",
  origin: "who",
  performance: "firms",
  labour: "firms",
  access: "inputs",
  technology: "inputs",
  skills: "skills",
  competition: "skills",
  cooperation: "jointAction",
  localGovernment: "government",
  nationalFrame: "government",
  surplus: "surplus",
  evidence: "evidence",
};

/** Worked out from other answers. */
const computed = new Set(["minimumWageRatio", "labourWeight"]);

/** A coder judges afterwards; nobody is asked. */
const isAsked = ({ id, group }: Column): boolean => group !== "judgement" && !computed.has(id);

const sectionOf = ({ id, group }: Column): SectionId | undefined =>
  id === "power" ? "power" : sectionOfGroup[group];

/** The columns that a section asks for. */
export const askedIn = (section: SectionId): readonly Column[] =>
  segmentColumnList.filter((column) => isAsked(column) && sectionOf(column) === section);

/** How an answer is written: people speak in per cent and say yes or no. */
export const answerScale = (column: Column): ScaleId => {
  if (isTextColumn(column) || column.unit === "score") return "same";
  const scales = scalesOf(column);
  if (column.unit !== "ratio" || column.id === "turnover" || column.id === "interestRate")
    for (const scale of ["percent", "yesNo"] as const) if (scales.includes(scale)) return scale;
  return "same";
};

/** The id under which a use of surplus is asked for. */
export const surplusId = (use: SurplusUse): string => `surplus.${use}`;

export const useOf = (id: string): SurplusUse | undefined =>
  surplusUses.find((use) => surplusId(use) === id);
