import { closeOffices, openOffice, refusalOf, type TestOffice } from "../../../../support/office";

afterEach(closeOffices);

const refused = ({ Excel }: TestOffice, work: (workbook: Excel.Workbook) => unknown) =>
  refusalOf(() =>
    Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    })
  );

it.each<[string, (workbook: Excel.Workbook) => unknown]>([
  ["Range.getImage", (book) => book.worksheets.getFirst().getRange("A1").getImage()],
  ["Range.hidden", (book) => book.worksheets.getFirst().getRange("A1").load("hidden")],
  ["Range.rowHidden", (book) => (book.worksheets.getFirst().getRange("A1").rowHidden = true)],
  ["Workbook.pivotTables", (book) => book.pivotTables.load("items")],
  ["Worksheet.shapes", (book) => book.worksheets.getFirst().shapes.getCount()],
  ["Worksheet.copy", (book) => book.worksheets.getFirst().copy("End")],
  [
    'RangeBorderCollection.getItem("EdgeTop")',
    (book) => {
      const { borders } = book.worksheets.getFirst().getRange("A1").format;
      borders.getItem("EdgeTop").style = "Continuous";
    },
  ],
])("%s, which the host lacks, is refused and listed", async (member, work) => {
  const office = await openOffice();
  const error = await refused(office, work);
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain(member);
  expect(error.message).toMatch(/is not available in this host/);
  expect(error.debugInfo.errorLocation).toBe(member);
  expect(office.host.gaps).toEqual([{ member, message: error.message, times: 1 }]);
});

it("counts how often a member was asked for, until a new command begins", async () => {
  const office = await openOffice();
  const image = (book: Excel.Workbook) => book.worksheets.getFirst().getRange("A1").getImage();
  await refused(office, image);
  await refused(office, image);
  expect(office.host.gaps).toMatchObject([{ member: "Range.getImage", times: 2 }]);
  office.host.resetCounters();
  expect(office.host.gaps).toEqual([]);
});
