import { closeOffices, openOffice, plain } from "../../../support/office";

afterEach(closeOffices);

it("works", async () => {
  const { Excel, host, Office } = await openOffice();
  console.log(plain(await Office.onReady()));
  const log: string[] = [];
  const process = host.process.bind(host);
  host.process = (request) => {
    const r = process(request);
    log.push(request, r);
    return r;
  };
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    await context.sync();
    range.values = [
      [1, 2],
      ["=A1+B1", "x"],
    ];
    range.load("values,address");
    await context.sync();
    console.log(plain(range.values), range.address);
  });
  await new Promise((r) => setTimeout(r, 50));
  console.log(log.join("\n"), host.keptReferences, host.gaps);
});
