import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FuturesBasis } from "../../../../src/hosts/taskpane/futures/FuturesBasis";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { defaultParameters } from "../../../../src/model/parameters";

const show = (failed: number) => {
  const parameters = { ...defaultParameters, substitution: 4.9 };
  const failures = failed > 0 ? [{ draw: 6, year: 3, segment: 0, policy: 1, parameters }] : [];
  render(
    <Shell>
      <FuturesBasis futures={{ draws: 2000, failed, failures, policies: [] }} />
    </Shell>
  );
  return userEvent.setup();
};

it("says no more than what the futures are where none failed", () => {
  show(0);
  expect(screen.getByText(/^2,000 futures:/)).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("counts those that failed and opens to the inputs of the first", async () => {
  const user = show(5);
  expect(
    screen.getByText(/^5 futures have no prices that clear the market .* report it/)
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "The inputs of the first" }));
  expect(screen.getByText("Future 6, from year 3 on: substitution 4.9")).toBeVisible();
});
