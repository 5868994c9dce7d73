import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BriefPage } from "../../../../src/hosts/taskpane/share/BriefPage";
import { beginningPlan, type PublishPlan } from "../../../../src/hosts/taskpane/share/plan.vm";
import { SharingContext } from "../../../../src/hosts/taskpane/share/sharing";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { localSharing } from "../../../support/localSharing";
import { agra, bookOf, labOf, sialkot, withCell } from "../sampleLab";

// Futures are drawn for the page.
jest.setTimeout(60_000);

const waiting = { timeout: 40_000 };

/** The files that were handed over, since the browser of the tests has no downloads. */
const files: { name: string; content: Blob }[] = [];

beforeEach(() => {
  files.length = 0;
  let handed = new Blob();
  URL.createObjectURL = (content) => {
    handed = content as Blob;
    return "blob:page";
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    files.push({ name: this.download, content: handed });
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

const open = async (
  plan: PublishPlan = beginningPlan,
  rows = [sialkot, agra],
  options: Parameters<typeof localSharing>[1] = {}
) => {
  const book = bookOf(...rows);
  const source = {
    workbook: book.workbook,
    data: await labOf(book),
    draft: forAll({ tariffOutput: 0.4 }),
    stored: [],
  };
  render(
    <Shell>
      <SharingContext value={localSharing(book.spreadsheet, options)}>
        <BriefPage source={source} plan={plan} />
      </SharingContext>
    </Shell>
  );
  return userEvent.setup();
};

const textOf = (content: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.readAsText(content, "utf-8");
  });

const segmentField = () => screen.getByRole("combobox", { name: "Segment of the brief" });

test("the page is about the segment that was chosen, and its numbers are results", async () => {
  const user = await open({ ...beginningPlan, scenario: "importStrangulation" });
  await user.selectOptions(segmentField(), "Agra, footwear");
  await user.click(screen.getByRole("button", { name: "Save as a web page" }));
  const name = "Import strangulation - Agra, footwear - brief.html";
  expect(await screen.findByText(`Saved as ${name} in your downloads.`, {}, waiting)).toBeVisible();
  expect(files.map((file) => file.name)).toEqual([name]);
  expect(files[0]?.content.type).toBe("text/html");
  const page = new DOMParser().parseFromString(
    await textOf(files[0]?.content ?? new Blob()),
    "text/html"
  );
  expect(page.querySelector("h1")?.textContent).toContain("Agra, footwear");
  expect(page.querySelectorAll("[data-result]").length).toBeGreaterThan(10);
});

test("no page is made of a segment that is held back, unless knowingly", async () => {
  const rows = [sialkot, withCell(agra, "firms", 2)];
  await open(beginningPlan, rows);
  expect(segmentField()).toHaveTextContent("Sialkot");
  expect(segmentField()).not.toHaveTextContent("Agra");
});

test("a segment that is published knowingly has its page", async () => {
  await open({ ...beginningPlan, disclose: true }, [withCell(agra, "firms", 2)]);
  expect(segmentField()).toHaveTextContent("Agra, footwear");
});

test("where nothing is left there is no page, and the pane says what to do", async () => {
  await open(beginningPlan, [withCell(agra, "firms", 2)]);
  expect(screen.getByText(/No segment is left for a brief/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Save as PDF" })).toBeDisabled();
});

test("a segment that cannot be run says why", async () => {
  const user = await open(beginningPlan, [sialkot, withCell(agra, "massScore", 7)]);
  await user.selectOptions(segmentField(), "Agra, footwear");
  await user.click(screen.getByRole("button", { name: "Save as a web page" }));
  const alert = await screen.findByRole("alert", {}, waiting);
  expect(alert).toHaveTextContent("The brief was not made.");
  expect(alert).toHaveTextContent(/massScore/);
  expect(files).toEqual([]);
});

test("where files cannot be handed over, the buttons say so", async () => {
  await open(beginningPlan, [sialkot], { givesFiles: false });
  expect(screen.getByRole("button", { name: "Save as a web page" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "Save as PDF" })).toBeDisabled();
  expect(screen.getByText(/cannot be handed over from a pane of Excel for Mac/)).toBeVisible();
});
