import { caseBookWork } from "../../../../src/model/casebook/checks/caseBookTask";
import { runCaseBook } from "../../../../src/model/casebook/checks/runCaseBook";
import { localRunner } from "../../../support/localRunner";

it("reports the same in pieces as in one go, to the last bit", async () => {
  const question = { draws: 5, seed: 3 };
  const done: number[] = [];
  const report = await localRunner().run(caseBookWork(question), {
    onProgress: (pieces) => done.push(pieces),
  });
  expect(report).toEqual(runCaseBook(5, 3));
  expect(done).toEqual([1, 2, 3]);
});
