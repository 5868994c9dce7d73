import { OfficeHost } from "../../../../../src/hosts/workbench/office/officeHost";
import { OfficeChannel } from "../../../../../src/hosts/workbench/office/transport/officeChannel";
import { startOffice } from "../../../../../src/hosts/workbench/office/node/startOffice";
import { createSpreadsheet } from "../../../../../src/spreadsheet/exceltsSpreadsheet";
import { closeOffices, messagesDelivered, openOffice, plain } from "../../../../support/office";

afterEach(closeOffices);

describe("office.js", () => {
  it("finds Excel on the web", async () => {
    const { Office } = await openOffice({ name: "Survey.xlsx" });
    expect(plain(await Office.onReady())).toMatchObject({
      host: "Excel",
      platform: "OfficeOnline",
    });
    expect(Office.context.document.url).toBe("https://localhost/Survey.xlsx");
    expect(Office.context.contentLanguage).toBe("en-US");
  });

  it("is told what the host can do, and no more", async () => {
    const { Office } = await openOffice();
    const supported = (set: string, version: string) =>
      Office.context.requirements.isSetSupported(set, version);
    expect(supported("ExcelApi", "1.15")).toBe(true);
    expect(supported("SharedRuntime", "1.1")).toBe(true);
    expect(supported("CustomFunctionsRuntime", "1.1")).toBe(true);
    expect(supported("ExcelApi", "1.16")).toBe(false);
    expect(supported("WordApi", "1.1")).toBe(false);
  });

  it("speaks the language of the screen", async () => {
    const spreadsheet = createSpreadsheet();
    spreadsheet.addSheet("Sheet1");
    const office = await startOffice(new OfficeHost(spreadsheet), { locale: "fr-FR" });
    expect(office.Office.context.displayLanguage).toBe("fr-FR");
    office.close();
  });

  it("keeps settings of the document from one page to the next", async () => {
    const spreadsheet = createSpreadsheet();
    spreadsheet.addSheet("Sheet1");
    const office = await startOffice(new OfficeHost(spreadsheet), {
      settings: [["seen", '"yes"']],
    });
    const { settings } = office.Office.context.document;
    expect(settings.get("seen")).toBe("yes");
    settings.set("seed", 7);
    await new Promise((resolve) => settings.saveAsync(() => resolve(undefined)));
    settings.remove("seed");
    await new Promise((resolve) => settings.refreshAsync(() => resolve(undefined)));
    expect(settings.get("seed")).toBe(7);
    office.close();
  });
});

describe("commands of the ribbon", () => {
  it("run one after another, each until it says that it is done", async () => {
    const office = await openOffice();
    const log: string[] = [];
    office.Office.actions.associate("slow", (event: Office.AddinCommands.Event) => {
      log.push("begun");
      setTimeout(() => {
        log.push("done");
        event.completed();
      }, 10);
    });
    await Promise.all([office.invokeCommand("slow"), office.invokeCommand("slow")]);
    expect(log).toEqual(["begun", "done", "begun", "done"]);
  });
});

it("lists methods of Office that the host lacks, and refuses them", async () => {
  const { Office, host } = await openOffice();
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    Office.context.document.getFilePropertiesAsync(resolve)
  );
  expect(result.status).toBe("failed");
  expect(host.gaps).toMatchObject([
    { member: expect.stringMatching(/^Office method \d+$/) as string },
  ]);
});

describe("a message", () => {
  const channelOf = () => {
    const spreadsheet = createSpreadsheet();
    spreadsheet.addSheet("Sheet1");
    const sent: unknown[] = [];
    const left: string[] = [];
    const channel = new OfficeChannel(
      new OfficeHost(spreadsheet),
      {
        appId: "lab",
        locale: "en-US",
        settings: [],
        conversation: "ours",
        documentUrl: "https://localhost/Book1.xlsx",
        origin: "https://localhost",
        onLeave: (where) => left.push(where),
      },
      (message) => sent.push(JSON.parse(message))
    );
    return { channel, sent, left };
  };
  const call = {
    _messageType: 0,
    _actionType: 0,
    _actionName: "ContextActivationManager_notifyHost",
    _conversationId: "ours",
    _correlationId: 3,
  };

  it.each([
    ["that is no text", call],
    ["that is no JSON", "{"],
    ["that is nothing", "null"],
    ["of another conversation", JSON.stringify({ ...call, _conversationId: "theirs" })],
    ["that is itself an answer", JSON.stringify({ ...call, _messageType: 1 })],
  ])("%s is passed over", (_what, data) => {
    const { channel, sent } = channelOf();
    channel.receive(data);
    expect(sent).toEqual([]);
  });

  it("is answered with its number", () => {
    const { channel, sent } = channelOf();
    channel.receive(JSON.stringify(call));
    expect(sent).toMatchObject([{ _conversationId: "ours", _correlationId: 3, _responseType: 0 }]);
  });

  it("tells that the pane has been answered, when it was for the workbook", async () => {
    const { channel } = channelOf();
    let answered = false;
    void channel.answered.then(() => (answered = true));
    channel.receive(JSON.stringify(call));
    await Promise.resolve();
    expect(answered).toBe(false);
    const method = { DdaMethod: { DispatchId: 0 } };
    channel.receive(JSON.stringify({ ...call, _actionName: "executeMethod", _data: method }));
    await Promise.resolve();
    expect(answered).toBe(true);
  });

  // The numbers are office.js's own, for Tab and Shift+Tab at either end of the page.
  it.each([
    [13, ["forwards"]],
    [14, ["backwards"]],
    [0, []],
  ])("with the action %i moves the focus %j", (action, where) => {
    const { channel, left } = channelOf();
    channel.receive(JSON.stringify({ ...call, _data: ["lab", action] }));
    expect(left).toEqual(where);
  });
});

it("a page that loads anew leaves nothing of the one before", async () => {
  const office = await openOffice();
  const { host } = office;
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.reject(new Error("gone")));
    context.trackedObjects.add(context.workbook.worksheets.getFirst().getRange("A1"));
    await context.sync();
  });
  await messagesDelivered();
  expect(host.keptReferences).toBe(1);
  office.close();
  expect(host.keptReferences).toBe(0);
});
