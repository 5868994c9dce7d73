import { Workbench } from "../../../../src/hosts/workbench/page/Workbench";
import type { SessionListeners } from "../../../../src/hosts/workbench/page/WorkbookSession";
import { openXlsx } from "../../../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../../../src/spreadsheet/spreadsheet";

/** What stands on the page while a workbook is open: here, without a page, only what it hears. */
class OpenSession {
  static opened: OpenSession[] = [];
  readonly shown = Promise.resolve();
  readonly commands: string[] = [];
  closed = false;

  constructor(
    readonly name: string,
    readonly spreadsheet: Spreadsheet,
    _places: unknown,
    readonly listeners: SessionListeners
  ) {
    OpenSession.opened.push(this);
  }

  invokeCommand(name: string): Promise<void> {
    this.commands.push(name);
    return Promise.resolve();
  }

  close(): void {
    this.closed = true;
  }
}

const mockSaved: { name: string; content: Uint8Array }[] = [];

jest.mock("../../../../src/hosts/workbench/page/WorkbookSession", () => ({
  get WorkbookSession() {
    return OpenSession;
  },
}));
jest.mock("../../../../src/hosts/workbench/page/download", () => ({
  downloadXlsx: (name: string, content: Uint8Array) => mockSaved.push({ name, content }),
}));

const places = {} as Parameters<Workbench["begin"]>[0];

beforeEach(() => {
  OpenSession.opened = [];
  mockSaved.length = 0;
});

const begun = async () => {
  const workbench = new Workbench();
  await workbench.begin(places);
  return workbench;
};

const session = (): OpenSession => {
  const last = OpenSession.opened.at(-1);
  if (!last) throw new Error("A workbook is open.");
  return last;
};

it("opens with the case book, once", async () => {
  const workbench = await begun();
  await workbench.begin(places);
  expect(OpenSession.opened).toHaveLength(1);
  expect(workbench.state).toEqual({
    name: "Case book.xlsx",
    unsaved: false,
    busy: false,
    problem: null,
    created: null,
    note: null,
  });
  expect(session().spreadsheet.tables.map(({ name }) => name)).toContain("Segments");
});

it("closes one workbook when another is opened", async () => {
  const workbench = await begun();
  const first = session();
  await workbench.blank();
  expect([first.closed, session().closed]).toEqual([true, false]);
  expect(workbench.state.name).toBe("Workbook.xlsx");
  await workbench.file(new File(["cluster,firms\nAgra,12\n"], "survey.csv"));
  expect(workbench.state).toMatchObject({ name: "survey.xlsx", unsaved: false, problem: null });
});

it("keeps the workbook that is open where a file cannot be read, and says why", async () => {
  const workbench = await begun();
  await workbench.file(new File(["nothing"], "budget.pdf"));
  expect(OpenSession.opened).toHaveLength(1);
  expect(session().closed).toBe(false);
  expect(workbench.state).toMatchObject({ name: "Case book.xlsx", busy: false });
  expect(workbench.state.problem).toMatch(
    /^budget\.pdf could not be opened\. Only \.xlsx and \.csv files/
  );
  workbench.dismiss();
  expect(workbench.state.problem).toBeNull();
});

it("says in the reader's language why a file cannot be read", async () => {
  const workbench = await begun();
  const inFrench = { value: { language: "fr-CA" }, configurable: true };
  Object.defineProperty(globalThis, "navigator", inFrench);
  await workbench.file(new File([""], "enquête.xlsx"));
  Reflect.deleteProperty(globalThis, "navigator");
  expect(workbench.state.problem).toBe(
    "enquête.xlsx n’a pas pu être ouvert. Le fichier est vide\u202f; choisissez-en un autre."
  );
});

it("knows what is not saved, and saves it", async () => {
  const workbench = await begun();
  await workbench.blank();
  const { spreadsheet, listeners } = session();
  spreadsheet.write(spreadsheet.sheets[0]?.id ?? "", 0, 0, [["Agra"]]);
  listeners.onWritten();
  expect(workbench.state.unsaved).toBe(true);
  await workbench.save();
  expect(workbench.state.unsaved).toBe(false);
  expect(mockSaved.map(({ name }) => name)).toEqual(["Workbook.xlsx"]);
  const book = await openXlsx(mockSaved[0]?.content ?? new Uint8Array());
  expect(book.usedArea(book.sheets[0]?.id ?? "")).toMatchObject({ rows: 1, columns: 1 });
});

it("says what the grid refused, and what is to be said of cells, each time once", async () => {
  const workbench = await begun();
  const notes: (string | null)[] = [];
  workbench.subscribe(() => notes.push(workbench.state.note));
  session().listeners.onNote("A1: a number is missing.");
  session().listeners.onNote("A1: a number is missing.");
  session().listeners.onNote(null);
  expect(notes).toEqual(["A1: a number is missing.", null]);
  session().listeners.onRefused("The name is taken.");
  expect(workbench.state.problem).toBe("The name is taken.");
  session().listeners.onRefused(null);
  expect(workbench.state.problem).toMatch(/save the workbook and open it in Excel\.$/);
});

it("passes the ribbon's command on to the add-in", async () => {
  const workbench = await begun();
  await workbench.addSample();
  expect(session().commands).toEqual(["sampleWorkbook"]);
});

it("tells those who listen, until they stop", async () => {
  const workbench = await begun();
  let times = 0;
  const stop = workbench.subscribe(() => times++);
  workbench.dismiss();
  stop();
  workbench.dismiss();
  expect(times).toBe(1);
});
