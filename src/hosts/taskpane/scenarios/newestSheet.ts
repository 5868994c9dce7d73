import type { LabSegment } from "../../../app/labData";
import type { NewSheet } from "../../../app/ports/workbook";
import type { Runner } from "../../../app/ports/runner";
import { runScenario } from "../../../app/runScenario";
import { scenarioSheet } from "../../../app/scenarioSheet";
import { clusterSheet } from "../../../app/wholeCluster/clusterSheet";
import { failure, success, then, type Result } from "../../../core/fault";
import { roughAnswer, type FuturesState, type FuturesWish } from "../futures/FuturesDesk";
import { language } from "../text";
import { wholeView } from "../wholeCluster/wholeView.vm";
import { policyAlone } from "./scenario.vm";
import type { Whole } from "./subject";
import { scenarioYears } from "./years";

/** What is set up, whether there is an answer to it yet or not. */
export interface SetUp {
  readonly segment: LabSegment;
  /** All segments that are run together in the place of that one. */
  readonly whole: Whole | undefined;
  readonly wish: FuturesWish;
  readonly title: string;
}

const sheetOfWhole = async (
  whole: Whole,
  { wish, title }: SetUp,
  last: FuturesState,
  runner: Runner
): Promise<Result<NewSheet>> => {
  const isAnswered = last.wish === wish && last.futures !== undefined;
  const answer = isAnswered ? last : await roughAnswer(runner, wish);
  const view = wholeView(whole, answer);
  if (!view) return failure(...(answer.faults ?? []));
  const { cluster, totals } = whole;
  const { futures } = answer;
  return success(clusterSheet({ cluster, totals, run: view.run, futures, title }, language));
};

const sheetOfOne = ({ segment, wish, title }: SetUp): Result<NewSheet> =>
  then(runScenario(segment, policyAlone(wish), scenarioYears), (run) =>
    success(scenarioSheet(segment, run, title, language))
  );

/**
 * What is set up as a sheet, or why it cannot be run. The place shows the last answer, and a lever
 * may have been moved since: numbers, levers and title of a sheet are all of what is set up now.
 */
export const newestSheet = async (
  setUp: SetUp,
  last: FuturesState,
  runner: Runner
): Promise<Result<NewSheet>> =>
  setUp.whole ? sheetOfWhole(setUp.whole, setUp, last, runner) : sheetOfOne(setUp);
