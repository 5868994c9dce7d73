import { render, screen } from "@testing-library/react";
import { Outside } from "../../../../src/hosts/taskpane/start/Outside";
import { Shell } from "../../../../src/hosts/taskpane/Shell";

it.each([
  ["none", /belongs inside Excel/],
  ["other", /works in Excel only/],
  ["missing", /did not load/],
] as const)("says where the page belongs when the program is %s", (program, words) => {
  render(
    <Shell>
      <Outside program={program} />
    </Shell>
  );
  expect(screen.getByText(words)).toBeInTheDocument();
});
