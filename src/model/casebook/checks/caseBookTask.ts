import { success } from "../../../core/fault";
import { workOf, type Task, type Work } from "../../../core/catalogue/task";
import { stretches, type Stretch } from "../../uncertainty/pieces";
import {
  reportOfVerdicts,
  verdictsOfDraws,
  type CaseBookQuestion,
  type CaseBookReport,
  type DrawVerdicts,
} from "./runCaseBook";

/** Draws of a piece: every one runs all the cases of the checks. */
const drawsPerPiece = 2;

/** `runCaseBook` for any thread, a few draws at a time. */
export const caseBookTask: Task<
  CaseBookQuestion,
  Stretch,
  readonly DrawVerdicts[],
  CaseBookReport
> = {
  id: "caseBook",
  piece: (question, { from, to }) => success(verdictsOfDraws(question, from, to)),
  join: (question, parts) => reportOfVerdicts(question, parts.flat()),
};

/** The work of holding the model against the case book. */
export const caseBookWork = (question: CaseBookQuestion): Work<CaseBookReport> =>
  workOf(caseBookTask, question, stretches(question.draws, drawsPerPiece));
