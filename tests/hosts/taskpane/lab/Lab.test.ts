import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { RangeGone, type TableRange } from "../../../../src/app/ports/workbook";
import { WorkbookTrouble } from "../../../../src/app/ports/workbookTrouble";
import { storeScenario } from "../../../../src/app/scenarios/storeScenario";
import { valueOf } from "../../../support/publications";
import { Lab } from "../../../../src/hosts/taskpane/lab/Lab";
import { workbookThat } from "../../../support/workbooks";
import { beginning } from "../../../../src/hosts/taskpane/lab/labState";
import { agra, bookOf, emptyBook, header, sampleBook, sialkot, type Book } from "../sampleLab";

const labels = (lab: Lab): readonly string[] | undefined =>
  lab.snapshot().data?.segments.map(({ row }) => row.label);

/** Cells changed; the spreadsheet tells its listeners when sheets are added, be they none. */
const announceChange = async ({ workbook }: Book): Promise<void> => {
  await workbook.addSheets([]);
  await new Promise((resolve) => setTimeout(resolve, 0));
};

const settled = (lab: Lab): Promise<void> =>
  new Promise((resolve) => {
    const stop = lab.subscribe(() => {
      stop();
      resolve();
    });
  });

it("finds a table of segments by itself", async () => {
  const lab = new Lab(bookOf(sialkot, agra).workbook);
  expect(lab.snapshot().opened).toBe(false);
  await lab.refresh();
  expect(lab.snapshot()).toMatchObject({ opened: true, chosen: { name: "Segments" } });
  expect(labels(lab)).toEqual(["Sialkot, surgical instruments", "Agra, footwear"]);
});

it("finds nothing in an empty workbook, and the sample once it is there", async () => {
  const book = emptyBook();
  const lab = new Lab(book.workbook);
  await lab.refresh();
  expect(lab.snapshot()).toEqual({ ...beginning, opened: true });
  await book.workbook.addSheets((await import("../../../../src/app/sampleSheets")).sampleSheets());
  await lab.chooseLikeliest();
  expect(lab.snapshot().data?.segments.length).toBeGreaterThan(10);
});

it("lists tables without segments, and says what they lack when one is chosen", async () => {
  const book = emptyBook();
  book.spreadsheet.write(book.sheet, 0, 0, [["town"], ["Sialkot"]]);
  const lab = new Lab(book.workbook);
  await lab.refresh();
  const [range] = lab.snapshot().others;
  if (!range) throw new Error("The sheet is listed.");
  await lab.choose(range);
  expect(lab.snapshot()).toMatchObject({
    chosen: { name: "Sheet1" },
    problem: { kind: "faults", faults: [{ code: "columnMissing" }] },
  });
  expect(lab.snapshot().data).toBeUndefined();
});

it("reads anew after a change and stays with the table that was chosen", async () => {
  const book = bookOf(sialkot);
  const second = book.spreadsheet.addSheet("Second").id;
  book.spreadsheet.write(second, 0, 0, [header, agra]);
  const lab = new Lab(book.workbook);
  const stop = lab.follow();
  await settled(lab);
  const other = lab.snapshot().likely.find(({ name }) => name === "Second");
  if (!other) throw new Error("Both are likely.");
  await lab.choose(other);
  book.spreadsheet.write(second, 2, 0, [sialkot]);
  await announceChange(book);
  expect(labels(lab)).toEqual(["Agra, footwear", "Sialkot, surgical instruments"]);
  stop();
  book.spreadsheet.write(second, 3, 0, [agra]);
  await announceChange(book);
  expect(labels(lab)).toHaveLength(2);
});

it("turns to the likeliest table when the chosen one is deleted", async () => {
  const book = bookOf(sialkot);
  const second = book.spreadsheet.addSheet("Second").id;
  book.spreadsheet.write(second, 0, 0, [header, agra]);
  const lab = new Lab(book.workbook);
  await lab.refresh();
  const other = lab.snapshot().likely[1];
  if (!other) throw new Error("Both are likely.");
  await lab.choose(other);
  book.spreadsheet.removeSheet(second);
  await lab.refresh();
  expect(labels(lab)).toEqual(["Sialkot, surgical instruments"]);
});

it("keeps what it knew when the workbook cannot be read for a while", async () => {
  const { workbook } = bookOf(sialkot);
  let busy = false;
  const sometimes = workbookThat(workbook, {
    ranges: () =>
      busy ? Promise.reject(new WorkbookTrouble("cellBeingEdited", "")) : workbook.ranges(),
  });
  const lab = new Lab(sometimes);
  await lab.refresh();
  busy = true;
  await lab.refresh();
  expect(lab.snapshot().problem).toMatchObject({ kind: "error" });
  expect(labels(lab)).toEqual(["Sialkot, surgical instruments"]);
  busy = false;
  await lab.refresh();
  expect(lab.snapshot().problem).toBeUndefined();
});

it("drops a reading that a later one has overtaken", async () => {
  const { workbook } = await sampleBook();
  const waiting: (() => void)[] = [];
  const slow = workbookThat(workbook, {
    read: async (range: TableRange) => {
      if (range.name === "Segments") await new Promise<void>((resolve) => waiting.push(resolve));
      return workbook.read(range);
    },
  });
  const lab = new Lab(slow);
  let told = 0;
  lab.subscribe(() => told++);
  const first = lab.refresh();
  const second = lab.refresh();
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 0));
  waiting[1]?.();
  await second;
  const data = lab.snapshot().data;
  waiting[0]?.();
  await first;
  expect(lab.snapshot().data).toBe(data);
  expect(told).toBe(1);
});

it("says that a sheet is gone which was deleted while it was read", async () => {
  const { workbook } = bookOf(sialkot);
  const lab = new Lab(
    workbookThat(workbook, { read: (range) => Promise.reject(new RangeGone(range.name)) })
  );
  await lab.refresh();
  expect(lab.snapshot().problem).toMatchObject({ faults: [{ code: "sheetMissing" }] });
});

it("knows what was stored although a reading was under way that looked before", async () => {
  const { workbook } = bookOf(sialkot);
  const lab = new Lab(workbook);
  const reading = lab.refresh();
  await storeScenario(
    { workbook, shelf: lab.snapshot().shelf, now: "2026-03-02T09:00:00.000Z" },
    "Plan",
    forAll({ tariffOutput: 0.2 }),
    () => "a"
  ).then((result) => lab.adopt(valueOf(result).entries));
  await reading;
  await lab.refresh();
  expect(lab.snapshot().shelf.stored).toMatchObject([{ title: "Plan" }]);
});
