import { fault } from "../../../../src/core/fault";
import { faultsText } from "../../../../src/hosts/taskpane/faultsText";
import { failureText } from "../../../../src/hosts/taskpane/scenarios/failureText";

const notCleared = (row: number, year: number) =>
  fault("notConverged", { name: "segments", row }, { year, inputs: "" });

const names = ["Agra", "Sialkot", "Kumasi", "Cariri", "Petrópolis"];

it("says once what is wrong with several segments, names them, and says what to do", () => {
  const problem = failureText([notCleared(1, 2), notCleared(3, 2), notCleared(2, 5)], names);
  expect(problem.why).toBe(
    "Agra; Kumasi: no prices were found that clear the market in year 2; this is a fault of the model, please report it with the inputs. " +
      "Sialkot: no prices were found that clear the market in year 5; this is a fault of the model, please report it with the inputs."
  );
  expect(problem.next).toBe("Move the lever back that was moved last, or reset all.");
});

it("names a few of many segments", () => {
  const all = failureText(
    names.map((_, s) => notCleared(s + 1, 2)),
    names
  );
  expect(all.why).toMatch(/^Agra; Sialkot; Kumasi and 2 others: no prices/);
});

it("names no segment where there is one only", () => {
  expect(failureText([fault("notConverged", {}, { year: 2, inputs: "" })], undefined).why).toMatch(
    /^No prices were found that clear the market in year 2;/
  );
});

it("gives the same reason once, however many parts it holds for", () => {
  const few = fault("tooFewRuns", {}, { found: 0, failed: 1024, limit: 1 });
  const text = faultsText([few, few, few]);
  expect(text.match(/1024 failed/g)).toHaveLength(1);
});
