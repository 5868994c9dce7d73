import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LabSegment } from "../../../../src/app/labData";
import { runScenario } from "../../../../src/app/runScenario";
import { failure, fault, success } from "../../../../src/core/fault";
import { Workforce } from "../../../../src/hosts/taskpane/scenarios/Workforce";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { bookOf, labOf, segmentAt, sialkot } from "../sampleLab";

const show = async (workforce: LabSegment["workforce"]) => {
  const segment = segmentAt(await labOf(bookOf(sialkot)), 0);
  const run = runScenario(segment, { tariffOutput: 0.6 }, 15);
  if (!run.ok) throw new Error(JSON.stringify(run.faults));
  render(
    <Shell>
      <Workforce segment={{ ...segment, ...(workforce ? { workforce } : {}) }} run={run.value} />
    </Shell>
  );
  return userEvent.setup();
};

const worker = { occupation: "polisher", gender: "women", standing: "wage", workers: 5, pay: 10 };

it("says what a table of the workforce would show where there is none", async () => {
  await show(undefined);
  expect(screen.getByText(/^With a Workforce table in the workbook/)).toBeVisible();
});

it("opens to jobs and pay by the group that is chosen", async () => {
  const user = await show(success([worker, { ...worker, gender: "men" }]));
  await user.click(screen.getByRole("button", { name: "Jobs and pay by group" }));
  const jobs = () => screen.getByRole("table", { name: "Jobs after 15 years" });
  expect(within(jobs()).getByRole("rowheader", { name: "polisher" })).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Group by"), "Gender");
  expect(within(jobs()).getAllByRole("rowheader")).toHaveLength(2);
  expect(screen.getByRole("table", { name: "Pay after 15 years" })).toBeVisible();
  expect(screen.getByText(/^The model knows one kind of worker/)).toBeVisible();
});

it("leads to the check list where the table cannot be used", async () => {
  const user = await show(failure(fault("missingValue")));
  await user.click(screen.getByRole("button", { name: "Jobs and pay by group" }));
  expect(screen.getByText(/the check list under Data says what/)).toBeVisible();
});
