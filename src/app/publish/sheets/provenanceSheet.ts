import type { CellValue } from "../../../core/fault";
import type { Language } from "../../../locales";
import { assumptionList } from "../assumptionList";
import { scenarioName } from "../copyLanguage";
import { leversIn, type CopyRecord } from "../copyRecord";
import type { CopySheet } from "../../ports/publication";
import { firstRow, page } from "../page";
import { recordCells } from "../recordCells";
import { scenarioCode } from "../scenarioCode";

const verifyCommand = (file: string): string => `npm run -s lab -- verify ${file}`;

const codeOf = (record: CopyRecord, { sheets }: Language): CellValue => {
  const code = scenarioCode({ ...record, ...leversIn(record) });
  return code.ok ? code.value : sheets.copy.provenance.codeTooLong;
};

const factsOf = (
  record: CopyRecord,
  language: Language
): readonly (readonly [string, CellValue])[] => {
  const { facts, nothingHeldBack, changed } = language.sheets.copy.provenance;
  return [
    [facts.madeBy, "Cluster Policy Lab"],
    [facts.engineVersion, record.engineVersion],
    [facts.modelVersion, record.modelVersion],
    [facts.published, record.published],
    [facts.source, record.source],
    [facts.inputsDigest, record.inputsDigest],
    [facts.title, scenarioName(record.title, language)],
    [facts.code, codeOf(record, language)],
    [facts.years, record.years],
    [facts.fewestFirms, record.fewestFirms === 0 ? nothingHeldBack : record.fewestFirms],
    [facts.seed, record.seed],
    [facts.draws, record.draws],
    ...assumptionList(record, language)
      .filter(({ isChanged }) => isChanged)
      .map(({ kind, id, value }) => [changed[kind](id), value] as const),
  ];
};

/** What the copy was made from and with, so that it can be checked. */
export const provenanceSheet = (record: CopyRecord, language: Language): CopySheet => {
  const words = language.sheets.copy.provenance;
  const facts = factsOf(record, language);
  const programs = firstRow + facts.length + 2;
  return page(
    {
      id: "provenance",
      subtitle: words.subtitle,
      notes: [words.check(verifyCommand(words.file))],
      columnWidths: [46, 72],
      printedRows: programs - 1,
      blocks: [
        {
          row: firstRow,
          column: 0,
          values: [[words.header.what, words.header.which]],
          style: "header",
        },
        {
          row: firstRow + 1,
          column: 0,
          values: facts.map((fact) => [...fact]),
          align: "left",
          wrap: true,
        },
        {
          row: programs,
          column: 0,
          values: [[words.programs.what, words.programs.which]],
          style: "header",
        },
        { row: programs + 1, column: 0, values: recordCells(record), align: "left" },
      ],
    },
    language
  );
};
