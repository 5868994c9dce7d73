import { indexSheet } from "../../src/app/indexSheet";
import type { NewSheet } from "../../src/app/ports/workbook";
import { prepareSegment, runScenario } from "../../src/app/runScenario";
import { scenarioSheet } from "../../src/app/scenarioSheet";
import { summarySheet } from "../../src/app/summarySheet";
import { leverIds } from "../../src/model/levers/levers";
import { parameterIds } from "../../src/model/parameters";
import { constants } from "../../src/model/parameters/constants";
import { simulationInputIds } from "../../src/model/segments/simulationInputs";
import { sources } from "../../src/model/sources";
import { bookOf, labOf, segmentAt, sialkot } from "../hosts/taskpane/sampleLab";
import { pseudoLanguage } from "../support/pseudoLanguage";

const title = "TITLE";
const ids: readonly string[] = [
  ...leverIds,
  ...parameterIds,
  ...simulationInputIds,
  ...Object.keys(constants),
  ...Object.values(sources).map(({ short }) => short),
];

const textsOf = ({ name, blocks, charts }: NewSheet): readonly string[] =>
  [
    name,
    ...blocks.flatMap(({ values, formulas }) => (formulas ? [] : values.flat())),
    ...charts.flatMap((chart) => [chart.title, chart.categoryAxis, chart.valueAxis, chart.altText]),
  ].filter((text): text is string => typeof text === "string");

/** Words that no language was asked for; the segment, the table and ids are the user's or nobody's. */
const foreign = (sheet: NewSheet): readonly string[] =>
  textsOf(sheet).filter((text) => {
    const own = ["Sialkot, surgical instruments", "Segments", title];
    const rest = own.reduce((left, word) => left.split(word).join(""), text);
    return !ids.includes(text) && /[A-Za-z]{2,}/.test(rest);
  });

const setUp = async () => {
  const data = await labOf(bookOf(sialkot));
  const segment = segmentAt(data, 0);
  const prepared = prepareSegment(segment);
  const run = runScenario(segment, { tariffOutput: 0.4, training: [0, null, 0.2] }, 5);
  if (!prepared.ok || !run.ok) throw new Error("The sample cannot be run.");
  return { data, segment, run: run.value };
};

test.each([
  ["of a scenario", "scenario"],
  ["of a summary", "summary"],
  ["of the indices", "indices"],
] as const)("every word of the sheet %s comes from the language", async (_, kind) => {
  const { data, segment, run } = await setUp();
  const sheets = {
    scenario: () => scenarioSheet(segment, run, title, pseudoLanguage),
    summary: () => summarySheet([{ segment, run }], title, 5, pseudoLanguage),
    indices: () => indexSheet(data, pseudoLanguage),
  };
  expect(foreign(sheets[kind]())).toEqual([]);
});
