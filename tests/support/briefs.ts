import type { Brief } from "../../src/app/brief/brief";
import { briefFacts, type BriefFacts } from "../../src/app/brief/briefFacts";
import { briefOf } from "../../src/app/brief/makeBrief";
import { numberText } from "../../src/app/brief/numberText";
import { copyContent, type CopyContent } from "../../src/app/publish/copyContent";
import type { Sentence } from "../../src/locales/boundNumber";
import { briefs, type BriefLanguageId } from "../../src/locales/briefs";
import { presets } from "../../src/model/scenarios/presets";
import { recordOf, valueOf } from "./publications";
import { sampleWorkbook } from "./workbooks";

export const briefLanguageIds = Object.keys(briefs) as readonly BriefLanguageId[];

/** The case book under one policy of the paper, with a number of workers for its first segments. */
const presetContent = async (scenario: string): Promise<CopyContent> => {
  const book = await sampleWorkbook();
  const sheet = book.spreadsheet.sheets.find(({ name }) => name === "Segments");
  const [table] = book.spreadsheet.tables.filter((it) => it.sheet === sheet?.id);
  if (!sheet || !table) throw new Error("There is no table Segments.");
  const { row, column, columns } = table.area;
  const [header = []] = book.spreadsheet.read(sheet.id, { row, column, rows: 1, columns });
  const workers = header.findIndex(({ value }) => value === "workers");
  const at = workers < 0 ? columns : workers;
  book.spreadsheet.write(sheet.id, row, column + at, [["workers"], [43_210], [1880], [1]]);
  book.spreadsheet.updateTable(table.id, {
    area: { ...table.area, columns: Math.max(columns, at + 1) },
  });
  return valueOf(await copyContent(await recordOf({ scenario }, book)));
};

/** Everything that briefs of the case book say: every policy of the paper for every segment. */
export const allFacts = async (): Promise<readonly BriefFacts[]> => {
  const facts: BriefFacts[] = [];
  for (const { label } of presets) {
    const content = await presetContent(label);
    content.runs.forEach((_, place) => facts.push(valueOf(briefFacts(content, place))));
  }
  return facts;
};

/** The same page in every language. */
export const inEveryLanguage = (facts: BriefFacts): readonly Brief[] =>
  briefLanguageIds.map((language) => briefOf(facts, language));

/** A sentence as it is read. */
export const textOf = (sentence: Sentence, language: BriefLanguageId): string =>
  sentence
    .map((part) => (typeof part === "string" ? part : numberText(part, briefs[language].marks)))
    .join("");

/** The same brief about a segment and a policy of other names. */
export const withNames = (facts: BriefFacts, segment: string, policy: string): BriefFacts => {
  const { each, content } = facts;
  return {
    ...facts,
    each: {
      ...each,
      segment: { ...each.segment, row: { ...each.segment.row, label: segment } },
    },
    content: { ...content, record: { ...content.record, title: policy, source: segment } },
  };
};

/** The brief that takes most room: with long names, head counts, import rules and most parts. */
export const longestFacts = (facts: readonly BriefFacts[]): BriefFacts => {
  const [first] = facts;
  const [part] = first?.explanation.contributions ?? [];
  if (!first || !part) throw new Error("There is no brief with parts.");
  const long = "Vereinigte Werkstätten für Maßschuhe ".repeat(4);
  const ids = [
    "importQuota",
    "inputAvailability",
    "machineAvailability",
    "ownRevenueShare",
    "developmentShare",
    "rentTo",
  ] as const;
  const named = withNames(first, long, long);
  const policy = {
    ...named.content.record.policy,
    ownRevenueShare: 0.125,
    developmentShare: 0.375,
    enforcement: [0.1, 0.2, ...Array<null>(14).fill(null)],
    rentTo: "licenceHolders" as const,
    devaluation: 0.155,
  };
  return {
    ...named,
    content: { ...named.content, record: { ...named.content.record, policy } },
    explanation: {
      ...named.explanation,
      contributions: ids.map((id, i) => ({ id, levers: [id], amount: i % 2 === 0 ? -0.3 : 0.2 })),
    },
  };
};
