import { FileUnreadable } from "../../../spreadsheet/fileUnreadable";
import type { Spreadsheet } from "../../../spreadsheet/spreadsheet";
import { downloadXlsx } from "./download";
import { fileText, pageWords } from "./pageLanguage";
import { WorkbookSession, type SessionPlaces } from "./WorkbookSession";
import { initialState, type WorkbenchState } from "./workbenchState";

/** Begun at once, so that it loads while the rest of the page is made ready. */
const workbooks = import("./workbooks");

/** The workbook that is open, and what the user does with it. */
export class Workbench {
  state: WorkbenchState = initialState(pageWords().files.caseBook);
  private readonly listeners = new Set<() => void>();
  private places: SessionPlaces | undefined;
  private session: WorkbookSession | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private set(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** Opens the case book in the places of the page. */
  async begin(places: SessionPlaces): Promise<void> {
    if (this.places) return;
    this.places = places;
    await this.caseBook();
  }

  caseBook(): Promise<void> {
    return this.replace(pageWords().files.caseBook, async () => (await workbooks).caseBook());
  }

  blank(): Promise<void> {
    return this.replace(pageWords().files.blank, async () => (await workbooks).blankWorkbook());
  }

  /** A file that cannot be read leaves the present workbook as it is. */
  file(file: File): Promise<void> {
    const name = file.name.replace(/\.\w+$/, ".xlsx");
    return this.replace(name, async () => (await workbooks).openFile(file), file.name);
  }

  async save(): Promise<void> {
    const { session } = this;
    if (!session) return;
    await this.attempt(pageWords().cannotSave, async () => {
      await session.spreadsheet.settled();
      const content = await session.spreadsheet.toXlsx();
      downloadXlsx(this.state.name, content);
      this.set({ unsaved: false });
    });
  }

  /** The ribbon's command of the add-in, run through office.js. */
  async addSample(): Promise<void> {
    await this.session?.invokeCommand("sampleWorkbook");
  }

  /** Opens the workbook that the add-in made in the place of the present one. */
  openCreated(): Promise<void> {
    const { created } = this.state;
    this.set({ created: null });
    return created
      ? this.replace(pageWords().files.made, async () => (await workbooks).openXlsx(created))
      : Promise.resolve();
  }

  saveCreated(): void {
    const { created } = this.state;
    this.set({ created: null });
    if (created) downloadXlsx(pageWords().files.made, created);
  }

  dismissCreated(): void {
    this.set({ created: null });
  }

  dismiss(): void {
    this.set({ problem: null });
  }

  /** @param source how the user knows what is opened */
  private async replace(
    name: string,
    make: () => Promise<Spreadsheet>,
    source = name
  ): Promise<void> {
    const { places } = this;
    if (!places) return;
    await this.attempt(pageWords().cannotOpen(source), async () => {
      const spreadsheet = await make();
      this.session?.close();
      this.set({ name, note: null });
      this.session = new WorkbookSession(name, spreadsheet, places, {
        onWritten: () => this.set({ unsaved: true, problem: null }),
        onCreated: (created) => this.set({ created }),
        onNote: (note) => note !== this.state.note && this.set({ note }),
        onRefused: (reason) => this.set({ problem: reason ?? pageWords().limits }),
      });
      await this.session.shown;
      this.set({ unsaved: false });
    });
  }

  private async attempt(failure: string, work: () => Promise<void>): Promise<void> {
    this.set({ busy: true, problem: null });
    try {
      await work();
    } catch (error) {
      const reason = error instanceof FileUnreadable ? fileText(error.fault) : String(error);
      this.set({ problem: `${failure} ${reason}` });
    } finally {
      this.set({ busy: false });
    }
  }
}
