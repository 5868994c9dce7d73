import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Runner } from "../../../../src/app/ports/runner";
import { unexpected } from "../../../../src/app/unexpected";
import { Explain } from "../../../../src/hosts/taskpane/explain/Explain";
import { RunnerContext } from "../../../../src/hosts/taskpane/futures/runnerContext";
import {
  emptyDraft,
  choosePreset,
  type Draft,
} from "../../../../src/hosts/taskpane/scenarios/draft";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { localRunner } from "../../../support/localRunner";
import { restingRunner } from "../../../support/restingRunner";
import { agra, bookOf, labOf, sialkot, withCell } from "../sampleLab";

const open = async (draft: Draft, runner: Runner = restingRunner, rows = [sialkot]) => {
  const onScenarios = jest.fn();
  const onData = jest.fn();
  const data = await labOf(bookOf(...rows));
  render(
    <Shell>
      <RunnerContext value={runner}>
        <Explain data={data} draft={draft} kept={[]} onScenarios={onScenarios} onData={onData} />
      </RunnerContext>
    </Shell>
  );
  return { user: userEvent.setup(), onScenarios, onData };
};

const strangled = choosePreset(emptyDraft, "importStrangulation");

it("leads to the scenarios where there is nothing to explain", async () => {
  const { user, onScenarios } = await open(emptyDraft);
  await user.click(screen.getByRole("button", { name: "Choose a scenario" }));
  expect(onScenarios).toHaveBeenCalled();
});

it("says where to look when nothing can be simulated", async () => {
  const { user, onData } = await open(strangled, restingRunner, [withCell(sialkot, "power", 7)]);
  expect(screen.getByText(/No segment can be simulated yet/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "See the check list" }));
  expect(onData).toHaveBeenCalled();
});

it("says so where it looks at another segment than the one that was chosen", async () => {
  const chosen = { ...strangled, segment: "Sialkot, surgical instruments" };
  const spoilt = [withCell(sialkot, "power", 7), agra];
  await open(chosen, restingRunner, spoilt);
  expect(
    screen.getByText(
      "Sialkot, surgical instruments can no longer be simulated, so Agra, footwear is shown. The check list under Data says why."
    )
  ).toBeInTheDocument();
  cleanup();
  await open(chosen, restingRunner, [agra]);
  expect(
    screen.getByText(
      "Sialkot, surgical instruments is no longer in the table, so Agra, footwear is shown."
    )
  ).toBeInTheDocument();
  cleanup();
  await open(chosen);
  expect(screen.queryByText(/no longer/)).not.toBeInTheDocument();
});

it("says which one it looks at where all segments are run together", async () => {
  await open({ ...strangled, together: {} });
  expect(
    screen.getByText(/^This place looks at one segment at a time: Sialkot, surgical instruments\./)
  ).toBeInTheDocument();
});

it("looks at a segment under its own levers, and not under those of others", async () => {
  const own = { segment: "Sialkot, surgical instruments", levers: { inputAvailability: null } };
  const other = { segment: "Agra, shoes", levers: { taxRate: 0.2 } };
  await open({ ...strangled, exceptions: [own, other] });
  const listed = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(listed).toContainEqual(expect.stringMatching(/^Import quota: 50/));
  expect(listed.join()).not.toMatch(/Availability of imported inputs|Local tax/);
});

it("explains a change: levers, dots, what it hangs on and when it fails", async () => {
  await open(strangled, localRunner());
  expect(screen.getByText(/^Import strangulation, in Sialkot, surgical instruments/)).toBeVisible();
  expect(
    await screen.findByText(/^Jobs after 15 years: [+−]\d+\s% against no policy/)
  ).toBeInTheDocument();
  expect(
    await screen.findByRole("img", { name: /^Jobs: of twenty equally likely futures/ })
  ).toBeInTheDocument();
  const waiting = { timeout: 15_000 };
  const assumed = await screen.findByText(/of the spread rests on numbers/, {}, waiting);
  expect(assumed).toBeInTheDocument();
  expect(
    await screen.findByText(/^Jobs: (not )?lower than without the policy/, {}, waiting)
  ).toBeInTheDocument();
  expect(screen.getAllByText("Availability of imported inputs").length).toBeGreaterThan(0);
});

it("takes the change apart from the outcome without the policy to that with it", async () => {
  await open(strangled, localRunner());
  const start = await screen.findByText("Without the policy");
  const steps = within(start.closest("ol") ?? start).getAllByRole("listitem");
  const words = steps.map(({ textContent }) => textContent);
  expect(words[0]).toMatch(/^Without the policy[\d,]+$/);
  expect(words[1]).toMatch(/^Availability of imported inputs[+−][\d,]+ \([+−]\d+\s%\)$/);
  expect(words[words.length - 1]).toMatch(/^With the policy[\d,]+$/);
});

it("shows how far each number alone moves the answer, and its numbers in a table", async () => {
  const { user } = await open(strangled, localRunner());
  expect(
    await screen.findByRole("img", { name: /^Jobs: how far each number alone moves the change/ })
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "The numbers behind the bars" }));
  const table = screen.getByRole("table", { name: "How far each number alone moves the answer" });
  expect(within(table).getAllByRole("row").length).toBeGreaterThan(3);
});

it("holds policies against states of the world, also where none is chosen yet", async () => {
  await open(emptyDraft, localRunner());
  expect(await screen.findByText(/is never more than \d+\s% worse than the best/)).toBeVisible();
  const table = screen.getByRole("table", { name: /^How far each policy falls short/ });
  expect(within(table).getByRole("row", { name: /^No policy/ })).toHaveTextContent("worst");
  expect(within(table).queryByRole("row", { name: /^Demand crisis/ })).not.toBeInTheDocument();
});

it("cancels work under way and starts it again", async () => {
  const { user } = await open(strangled);
  const [cancel] = screen.getAllByRole("button", { name: "Cancel" });
  if (!cancel) throw new Error("There is something to cancel.");
  await user.click(cancel);
  expect(screen.getByText("Cancelled.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Start again" }));
  expect(screen.queryByText("Cancelled.")).not.toBeInTheDocument();
});

const partHeadings = /equally likely|contributes|each number alone|hangs on|Fails when|to regret/;

it("says once that a scenario cannot be run, in the words of the scenarios, and leads there", async () => {
  // So little of everything that numbers run out; no lever of the pane can be set to it.
  const nothingLeft = { importQuota: 1e-250, inputAvailability: 1e-250 };
  const { user, onScenarios } = await open({ ...emptyDraft, policy: nothingLeft }, localRunner());
  const said = within(screen.getByRole("alert"));
  expect(said.getByText("This scenario cannot be run")).toBeVisible();
  expect(said.getByText(/^No prices were found that clear the market in year 1;/)).toBeVisible();
  expect(screen.queryByRole("heading", { name: partHeadings })).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "The case it is most like" })).toBeVisible();
  await user.click(said.getByRole("button", { name: "Choose a scenario" }));
  expect(onScenarios).toHaveBeenCalled();
});

it("says once why no part can be told, and tries again", async () => {
  const broken = unexpected(new Error("the worker is gone"));
  const runs = jest.fn(
    () => new Promise<typeof broken>((resolve) => setTimeout(() => resolve(broken)))
  );
  const { user } = await open(strangled, { run: runs });
  const said = within(await screen.findByRole("alert"));
  expect(said.getByText("This cannot be computed")).toBeVisible();
  expect(screen.getAllByText(/the worker is gone/)).toHaveLength(1);
  expect(screen.queryByRole("heading", { name: partHeadings })).not.toBeInTheDocument();
  const asked = runs.mock.calls.length;
  runs.mockImplementation(() => new Promise(() => undefined));
  await user.click(screen.getByRole("button", { name: "Start again" }));
  expect(runs.mock.calls.length).toBe(2 * asked);
  expect(screen.getAllByRole("heading", { name: partHeadings })).toHaveLength(asked);
});

it("runs the case book when it is asked to, with a way to stop it", async () => {
  const { user } = await open(emptyDraft);
  const section = screen.getByRole("heading", { name: "The case book" }).closest("section");
  const caseBook = within(section ?? document.body);
  await user.click(caseBook.getByRole("button", { name: "Run the case book" }));
  expect(caseBook.getByText(/^Working: 0\s%$/)).toBeInTheDocument();
  await user.click(caseBook.getByRole("button", { name: "Cancel" }));
  expect(caseBook.getByText("Cancelled.")).toBeInTheDocument();
});
