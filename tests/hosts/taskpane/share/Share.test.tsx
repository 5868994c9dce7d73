import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { emptyDraft, type Draft } from "../../../../src/hosts/taskpane/scenarios/draft";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { Share } from "../../../../src/hosts/taskpane/share/Share";
import { text } from "../../../../src/hosts/taskpane/text";
import { SharingContext } from "../../../../src/hosts/taskpane/share/sharing";
import { recordOfCopy } from "../../../../src/app/publish/recordOfCopy";
import { scenarioCode } from "../../../../src/app/publish/scenarioCode";
import type { StoredScenario } from "../../../../src/app/scenarios/storedScenario";
import { openXlsx } from "../../../../src/spreadsheet/exceltsSpreadsheet";
import { returnedCopy } from "../../../../src/spreadsheet/returnedCopy";
import { localSharing } from "../../../support/localSharing";
import { valueOf } from "../../../support/publications";
import { fileOf } from "./fileOf";
import { agra, bookOf, header, labOf, sialkot, withCell } from "../sampleLab";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

const waiting = { timeout: 40_000 };

const open = async (
  options: Parameters<typeof localSharing>[1] = {},
  rows = [sialkot, agra],
  draft: Draft = forAll({ tariffOutput: 0.4 }),
  stored: readonly StoredScenario[] = []
) => {
  const book = bookOf(...rows);
  const sharing = localSharing(book.spreadsheet, options);
  const onDraft = jest.fn();
  render(
    <Shell>
      <SharingContext value={sharing}>
        <Share
          workbook={book.workbook}
          data={await labOf(book)}
          draft={draft}
          stored={stored}
          onDraft={onDraft}
        />
      </SharingContext>
    </Shell>
  );
  return { user: userEvent.setup(), sharing, book, onDraft };
};

type Opened = Awaited<ReturnType<typeof open>>;

const published = async ({ user, sharing }: Pick<Opened, "user" | "sharing">) => {
  await user.click(screen.getByRole("button", { name: "Publish and open" }));
  await screen.findByText(/opened as a workbook of its own/, {}, waiting);
  return openXlsx(sharing.opened.at(-1) ?? new Uint8Array());
};

const recordIn = async (pane: Opened) => valueOf(recordOfCopy(returnedCopy(await published(pane))));

test("a copy that is being opened can no longer be stopped, and is not said to be", async () => {
  let opened = (): void => undefined;
  const openWorkbook = () => new Promise<void>((resolve) => (opened = resolve));
  const { user } = await open({ openWorkbook });
  await user.click(screen.getByRole("button", { name: "Publish and open" }));
  await screen.findByText(text.share.publish.steps.open, {}, waiting);
  const cancel = screen.getByRole("button", { name: "Cancel" });
  expect(cancel).toHaveAttribute("aria-disabled", "true");
  await user.click(cancel);
  opened();
  await screen.findByText(/opened as a workbook of its own/);
  expect(screen.queryByText(text.share.publish.cancelled)).toBeNull();
});

test("a copy of what is set under Scenarios is opened, with the choices that were made", async () => {
  const pane = await open();
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: /^Segments/ }));
  await user.click(screen.getByRole("checkbox", { name: "Agra, footwear" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Lever 1" }), "Local tax");
  await user.selectOptions(screen.getByRole("combobox", { name: "Lever 3" }), "No third lever");
  const record = await recordIn(pane);
  expect(record.policy).toEqual({ tariffOutput: 0.4 });
  expect(record.whatIf).toEqual(["taxRate", "tariffInput"]);
  expect(record.tables.segments).toHaveLength(2);
  expect(record.fewestFirms).toBe(3);
});

test("levers of single segments go with a copy of several, and are those of a copy of one", async () => {
  const exceptions = [{ segment: "Agra, footwear", levers: { tariffOutput: 0.7 } }];
  const draft = { policy: { tariffOutput: 0.4 }, exceptions };
  const pane = await open({}, [sialkot, agra], draft);
  expect(await recordIn(pane)).toMatchObject(draft);
  await pane.user.click(screen.getByRole("button", { name: /^Segments/ }));
  await pane.user.click(screen.getByRole("checkbox", { name: /^Sialkot/ }));
  const alone = await recordIn(pane);
  expect(alone.policy).toEqual({ tariffOutput: 0.7 });
  expect(alone.exceptions).toBeUndefined();
});

test("small segments are named before they are held back, and published only knowingly", async () => {
  const pane = await open({}, [sialkot, withCell(agra, "firms", 4)]);
  const { user } = pane;
  expect(screen.getByText("Nothing has to be held back.")).toBeVisible();
  const fewest = screen.getByRole("combobox", { name: /Hold back/ });
  await user.selectOptions(fewest, "5");
  expect(screen.getByText("Held back: Agra, footwear.")).toBeVisible();
  expect((await recordIn(pane)).heldBack).toEqual(["Agra, footwear"]);
  await user.click(screen.getByRole("checkbox", { name: /Publish small segments/ }));
  expect(screen.getByText(/You answer for it/)).toBeVisible();
  expect(await recordIn(pane)).toMatchObject({ fewestFirms: 0, heldBack: [] });
});

test("without a segment there is nothing to publish", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: /^Segments/ }));
  await user.click(screen.getByRole("button", { name: "Choose none" }));
  expect(screen.getByText("Choose at least one segment.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Publish and open" })).toBeDisabled();
});

test("where a way out is closed, its button says so", async () => {
  await open({ givesFiles: false });
  expect(screen.getByRole("button", { name: "Publish as a file" })).toBeDisabled();
  expect(screen.getByText(/cannot be handed over from a pane of Excel for Mac/)).toBeVisible();
});

test("a scenario that the workbook remembers can be published", async () => {
  const ours = { id: "1", title: "Ours", ...forAll({ power: 1 }) };
  const pane = await open({}, [sialkot], emptyDraft, [ours]);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Scenario" }), "Ours");
  expect(await recordIn(pane)).toMatchObject({ title: "Ours", policy: { power: 1 } });
});

const openPart = (user: Opened["user"], name: string) =>
  user.click(screen.getByRole("button", { name }));

test("a file that was published is the same, and one that was changed is not", async () => {
  const pane = await open();
  const { user } = pane;
  const copy = await published(pane);
  await openPart(user, "Check a copy");
  await user.upload(
    screen.getByLabelText("Check a file", { selector: "input" }),
    fileOf(await copy.toXlsx())
  );
  expect(await screen.findByText(/^The same: all/, {}, waiting)).toBeVisible();
  const results = copy.sheets.find(({ name }) => name === "Results")?.id ?? "";
  copy.write(results, 40, 2, [["added"]]);
  await user.upload(
    screen.getByLabelText("Check a file", { selector: "input" }),
    fileOf(await copy.toXlsx())
  );
  expect(await screen.findByText("Different: Results!C41", {}, waiting)).toBeVisible();
  expect(screen.getByText(/holds “added”; computed anew it is nothing/)).toBeVisible();
});

test("a workbook that is no copy is told so", async () => {
  const { user } = await open();
  await openPart(user, "Check a copy");
  await user.click(screen.getByRole("button", { name: "Check this workbook" }));
  expect(await screen.findByText(/carries no record/, {}, waiting)).toBeVisible();
});

test("changes of a copy are written only after asking, and not over what changed since", async () => {
  const pane = await open();
  const { user, book } = pane;
  const copy = await published(pane);
  const table = copy.tables.find(({ name }) => name === "Segments");
  const [names = []] = copy.read(table?.sheet ?? "", {
    ...(table?.area ?? book.spreadsheet.usedArea(book.sheet)!),
    rows: 1,
  });
  const columnOf = (id: string): number => names.findIndex(({ value }) => value === id);
  const edit = (id: string, value: number) =>
    copy.write(
      table?.sheet ?? "",
      (table?.area.row ?? 0) + 1,
      (table?.area.column ?? 0) + columnOf(id),
      [[value]]
    );
  edit("workers", 26000);
  edit("revenue", 2100);
  await openPart(user, "Take changes back");
  await user.upload(
    screen.getByLabelText("Choose the copy", { selector: "input" }),
    fileOf(await copy.toXlsx())
  );
  expect(
    await screen.findByText("2 changes, 2 of which nothing speaks against.", {}, waiting)
  ).toBeVisible();
  expect(screen.getByText("25000 became 26000")).toBeVisible();
  const cell = (column: string) => {
    const at = { row: 1, column: header.indexOf(column), rows: 1, columns: 1 };
    return book.spreadsheet.read(book.sheet, at)[0]?.[0]?.value;
  };
  await user.click(screen.getByRole("button", { name: "Write 2 changes into the workbook" }));
  expect(cell("workers")).toBe(25000);
  book.spreadsheet.write(book.sheet, 1, header.indexOf("revenue"), [[1999]]);
  await user.click(screen.getByRole("button", { name: "Write them" }));
  await screen.findByText("1 cell written.");
  expect([cell("workers"), cell("revenue")]).toEqual([26000, 1999]);
  expect(screen.getByText(/Changed in the meantime.*revenue/)).toBeVisible();
});

test("a scenario code restores its levers, and a broken one is refused", async () => {
  const { user, onDraft } = await open({}, [sialkot], emptyDraft);
  await openPart(user, "Scenario code");
  const code = valueOf(scenarioCode({ title: "Ours", ...forAll({ power: 1 }), parameters: {} }));
  const field = screen.getByRole("textbox", { name: "A code you were sent" });
  await user.type(field, code.slice(0, -1));
  await user.click(screen.getByRole("button", { name: "Use this scenario" }));
  expect(within(screen.getByRole("alert")).getByText(/part of it is missing/)).toBeVisible();
  expect(onDraft).not.toHaveBeenCalled();
  await user.type(field, code.slice(-1));
  await user.click(screen.getByRole("button", { name: "Use this scenario" }));
  await waitFor(() => expect(onDraft).toHaveBeenCalledWith(forAll({ power: 1 })));
});

test("the assumptions of a copy come back as a scenario, and a mistake names its cell", async () => {
  const pane = await open();
  const { user, onDraft } = pane;
  const copy = await published(pane);
  await openPart(user, "Scenario code");
  const upload = async () =>
    user.upload(
      screen.getByLabelText("Read assumptions from a file", { selector: "input" }),
      fileOf(await copy.toXlsx())
    );
  await upload();
  await waitFor(() => expect(onDraft).toHaveBeenCalledWith(forAll({ tariffOutput: 0.4 })), waiting);
  const sheet = copy.sheets.find(({ name }) => name === "Assumptions")?.id ?? "";
  const used = copy.usedArea(sheet);
  const rows = copy.read(sheet, { row: 0, column: 0, rows: used?.rows ?? 0, columns: 2 });
  const row = rows.findIndex((cells) => cells[1]?.value === "tariffOutput");
  copy.write(sheet, row, 3, [[7]]);
  await upload();
  expect(await screen.findByText(new RegExp(`Assumptions!D${row + 1}`), {}, waiting)).toBeVisible();
});
