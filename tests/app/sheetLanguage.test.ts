import { forAll } from "../../src/model/scenarios/scenarioLevers";
import { comparisonSheet } from "../../src/app/comparisonSheet";
import { indexSheet } from "../../src/app/indexSheet";
import type { NewSheet } from "../../src/app/ports/workbook";
import { prepareSegment, runScenario } from "../../src/app/runScenario";
import { headlineOutcomes, scenarioSheet } from "../../src/app/scenarioSheet";
import { summarySheet } from "../../src/app/summarySheet";
import { leverIds } from "../../src/model/levers/levers";
import { parameterIds } from "../../src/model/parameters";
import { constants } from "../../src/model/parameters/constants";
import { simulationInputIds } from "../../src/model/segments/simulationInputs";
import { sources } from "../../src/model/sources";
import { bookOf, labOf, segmentAt, sialkot } from "../hosts/taskpane/sampleLab";
import { alone } from "../../src/model/futures/futuresQuestion";
import { futuresOf } from "../../src/model/futures/futuresTask";
import { localRunner } from "../support/localRunner";
import { valueOf } from "../support/publications";
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

const compared = {
  segment: "Sialkot, surgical instruments",
  years: 5,
  outcomes: headlineOutcomes,
  scenarios: [
    { letter: "A", title, ...forAll({ tariffOutput: 0.4 }) },
    { letter: "B", title, ...forAll({ training: [0, null, 0.2] }) },
  ],
};

test.each([
  ["of a scenario", "scenario"],
  ["of a summary", "summary"],
  ["of the indices", "indices"],
  ["of a comparison", "comparison"],
] as const)("every word of the sheet %s comes from the language", async (_, kind) => {
  const { data, segment, run } = await setUp();
  const policies = [{}, ...compared.scenarios.map(({ policy }) => policy)];
  const futures = valueOf(
    await localRunner().run(
      futuresOf({ ...compared, segments: alone(run.segment.inputs), policies, draws: 20, seed: 1 })
    )
  );
  const sheets = {
    scenario: () => scenarioSheet(segment, run, title, pseudoLanguage),
    summary: () => summarySheet([{ segment, run }], title, 5, pseudoLanguage),
    indices: () => indexSheet(data, pseudoLanguage),
    comparison: () => comparisonSheet({ ...compared, futures }, pseudoLanguage),
  };
  expect(foreign(sheets[kind]())).toEqual([]);
});
