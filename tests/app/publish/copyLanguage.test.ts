import type { CopySheet } from "../../../src/app/ports/publication";
import {
  contentOn,
  copyContent,
  copyGrounds,
  type CopyContent,
} from "../../../src/app/publish/copyContent";
import { copyDoubts, drawHere } from "../../../src/app/publish/doubts";
import { recordCells } from "../../../src/app/publish/recordCells";
import { copySheets } from "../../../src/app/publish/publication";
import { doubtsSheet } from "../../../src/app/publish/sheets/doubtsSheet";
import { languageIds, type Language } from "../../../src/locales";
import { languages } from "../../../src/locales/languages";
import { leverIds } from "../../../src/model/levers/levers";
import { parameterIds } from "../../../src/model/parameters";
import { constants } from "../../../src/model/parameters/constants";
import { simulationInputIds } from "../../../src/model/segments/simulationInputs";
import { sources } from "../../../src/model/sources";
import { openPublication } from "../../../src/spreadsheet/publicationFile";
import { sheetContents } from "../../../src/spreadsheet/sheetContents";
import { pseudoLanguage } from "../../support/pseudoLanguage";
import { published, recordOf, valueOf } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(120_000);

interface Sheets {
  readonly content: CopyContent;
  readonly sheets: readonly CopySheet[];
}

/** A copy with everything in it that a copy can say. */
const copyIn = async (language: Language): Promise<Sheets> => {
  const record = await recordOf({ fewestFirms: 300 });
  const { inputAvailability, ...policy } = record.policy;
  const grounds = valueOf(
    await copyGrounds({
      ...record,
      policy: {
        ...policy,
        rentTo: "government",
        ...(inputAvailability ? { inputAvailability } : {}),
      },
      parameters: { substitution: 3 },
      tables: {
        ...record.tables,
        factors: [
          ["segment", "familySize"],
          ["Cariri, metalworking", 1],
        ],
      },
    })
  );
  const content = contentOn({ ...grounds, language });
  const doubts = valueOf(await copyDoubts(grounds, drawHere));
  return { content, sheets: copySheets(content, doubtsSheet(content, doubts)) };
};

/** Words that belong to the user's data or to no language. */
const ownWords = ({ record, data }: CopyContent): readonly string[] => {
  const { segments, surplus, factors } = record.tables;
  return [
    ...[segments, surplus ?? [], factors ?? []].flat(2).map((cell) => String(cell ?? "")),
    ...data.segments.map(({ row }) => row.label),
    ...Object.values(sources).flatMap(({ id, short }) => (id === "assumption" ? [] : [short])),
    ...[...leverIds, ...parameterIds, ...simulationInputIds, ...Object.keys(constants)],
    ...["producers", "licenceHolders", "government", "Cluster Policy Lab", "SHA-256"],
    ...[record.source, record.engineVersion, record.modelVersion, record.inputsDigest],
    "npm run -s lab -- verify",
    ...recordCells(record).flat().map(String),
  ]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length);
};

/** Texts within a formula or a number format, and addresses without what they address. */
const quotedIn = (formula: string): readonly string[] => formula.match(/"[^"]*"|'[^']*'!/g) ?? [];

const textsOf = ({ name, blocks, charts, paper, choices }: CopySheet): readonly string[] =>
  [
    name,
    paper.footer.replace(/&[PN]/g, ""),
    ...choices.flatMap(({ title, message, from }) => [title, message, from.sheet]),
    ...blocks.flatMap(({ numberFormat = "" }) => quotedIn(numberFormat)),
    ...blocks.flatMap(({ values, formulas = false }) =>
      values
        .flat()
        .filter((value) => typeof value === "string")
        .flatMap((value) => (formulas && value.startsWith("=") ? quotedIn(value) : [value]))
    ),
    ...charts.flatMap((chart) => [chart.title, chart.categoryAxis, chart.valueAxis, chart.altText]),
  ].filter((text) => !text.startsWith("LAB1!"));

const foreign = (sheets: readonly CopySheet[], own: readonly string[]): readonly string[] =>
  sheets.flatMap(textsOf).filter((text) => {
    const rest = own.reduce((left, word) => left.split(word).join(""), text);
    return /[A-Za-z]{2,}/.test(rest);
  });

test("every word of every sheet comes from the language", async () => {
  const { content, sheets } = await copyIn(pseudoLanguage);
  const { names } = pseudoLanguage.sheets.copy;
  expect(sheets.map(({ name }) => name).sort()).toEqual(Object.values(names).sort());
  // The brief has words of its own, and tests of its own.
  const others = sheets.filter(({ name }) => name !== names.brief);
  expect(foreign(others, ownWords(content))).toEqual([]);
  const [first] = others;
  expect(first && foreign([{ ...first, name: "Forgotten" }], [])).toContain("Forgotten");
});

test.each(languageIds)("every sheet and every column has a name of its own: %s", async (id) => {
  const { names } = languages[id].sheets.copy;
  const all = Object.values(names);
  expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
  expect(all.filter((name) => name.length > 31 || /[[\]:*?/\\']/.test(name))).toEqual([]);
  const { sheets } = await copyIn(languages[id]);
  for (const { tables, blocks } of sheets)
    for (const { row, column, columns } of tables) {
      const header = blocks
        .filter((block) => block.row === row && block.style === "header")
        .flatMap((block) => (block.values[0] ?? []).map((value, c) => [block.column + c, value]))
        .filter(([at]) => Number(at) >= column && Number(at) < column + columns)
        .map(([, value]) => String(value).toLowerCase());
      expect(header).toHaveLength(columns);
      expect(new Set(header).size).toBe(columns);
    }
});

test("a copy holds the same numbers in every language", async () => {
  const numbersOf = async (language: (typeof languageIds)[number]) => {
    const { publication } = await published({ language });
    const copy = await openPublication(publication);
    copy.recalculate();
    return sheetContents(copy).map(({ cells }) =>
      cells.map((row) => row.map(({ value }) => (typeof value === "number" ? value : null)))
    );
  };
  const english = await numbersOf("en");
  expect(english.flat(2).filter((value) => value !== null).length).toBeGreaterThan(5000);
  for (const id of languageIds.filter((each) => each !== "en")) {
    const found = await numbersOf(id);
    // The record in the cells of the last sheet says the language.
    expect(found.slice(0, -1)).toEqual(english.slice(0, -1));
  }
});

test("a record without a language, as they were before there was a choice, is English", async () => {
  const { language, ...older } = await recordOf();
  expect(language).toBe("en");
  expect(valueOf(await copyContent(older)).language.id).toBe("en");
});
