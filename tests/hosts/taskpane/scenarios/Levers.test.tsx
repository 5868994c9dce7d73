import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { emptyDraft } from "../../../../src/hosts/taskpane/scenarios/draft";
import { DraftLevers } from "../../../../src/hosts/taskpane/scenarios/DraftLevers";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { defaultSegment } from "../../../../src/model/segments/simulationInputs";

const labels = ["Agra"];
const inputs = [defaultSegment];

const Place = () => {
  const [draft, setDraft] = useState(emptyDraft);
  return <DraftLevers draft={draft} labels={labels} inputs={inputs} onDraft={setDraft} />;
};

const open = () => {
  render(
    <Shell>
      <Place />
    </Shell>
  );
  return userEvent.setup();
};

it("opens a group, and moves, explains and sets back a lever in it", async () => {
  const user = open();
  await user.click(screen.getByRole("button", { name: /^Local government/ }));
  const tax = screen.getByRole("slider", { name: "Local tax" });
  expect(tax).toHaveAccessibleDescription(/^Tax on the surplus of the firms it reaches/);
  fireEvent.change(tax, { target: { value: "0.15" } });
  expect(screen.getByRole("button", { name: /^Local government/ })).toHaveTextContent(
    /1 set.*Local tax: 15\s%/
  );
  await user.click(screen.getByRole("button", { name: "About: Local tax" }));
  expect(screen.getByText(/^Tax on the surplus/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Reset: Local tax" }));
  expect(screen.getByRole("button", { name: /^Local government/ })).toHaveTextContent(
    "all as today"
  );
});

it("sets a shock in one year, and moves the year", async () => {
  const user = open();
  await user.click(screen.getByRole("button", { name: /^Demand, money and shocks/ }));
  const shock = screen.getByRole("slider", { name: "Demand lost in a crisis" });
  fireEvent.change(shock, { target: { value: "0.3" } });
  expect(shock).toHaveAttribute("aria-valuetext", "30\u00a0% in year 2");
  const last = screen.getByLabelText("Demand lost in a crisis, last year");
  await user.clear(last);
  await user.type(last, "5");
  expect(shock).toHaveAttribute("aria-valuetext", "30\u00a0% in years 2 to 5");
  const first = screen.getByLabelText("First year of the policy");
  await user.clear(first);
  await user.type(first, "4");
  expect(screen.getByText(/The policy begins in year 4/)).toBeInTheDocument();
});

it("chooses who receives the rent, and keeps the weights of services at a hundred", async () => {
  const user = open();
  await user.click(screen.getByRole("button", { name: /^Import regulation/ }));
  const rent = screen.getByLabelText("Who receives the scarcity rent");
  await user.selectOptions(rent, "the government");
  expect(screen.getByRole("button", { name: /^Import regulation/ })).toHaveTextContent("1 set");
  await user.selectOptions(rent, "the producers");
  expect(screen.getByRole("button", { name: /^Import regulation/ })).toHaveTextContent("as today");
  await user.click(screen.getByRole("button", { name: /^Local government/ }));
  fireEvent.change(screen.getByRole("slider", { name: "Services for training" }), {
    target: { value: "0.5" },
  });
  expect(screen.getByRole("slider", { name: "Services for technology" })).toHaveValue("0.25");
});
