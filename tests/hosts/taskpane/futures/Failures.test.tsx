import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Failures } from "../../../../src/hosts/taskpane/futures/Failures";
import { Shell } from "../../../../src/hosts/taskpane/Shell";

const show = (lines: readonly string[]) => {
  render(
    <Shell>
      <Failures said="Two runs failed." lines={lines} />
    </Shell>
  );
  return userEvent.setup();
};

it("shows nothing where nothing failed", () => {
  show([]);
  expect(screen.queryByText(/Two runs failed/)).not.toBeInTheDocument();
});

it("says what failed, asks to report it and opens to the inputs", async () => {
  const user = show(["From year 3 on: substitution 4.9"]);
  expect(
    screen.getByText(/^Two runs failed\. .* report it with the inputs below\.$/)
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "The inputs of the first" }));
  expect(screen.getByText("From year 3 on: substitution 4.9")).toBeVisible();
});
