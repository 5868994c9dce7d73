import { ILayoutService } from "@univerjs/ui";
import type { WorkbenchWords } from "../../../locales/workbenches";
import type { CellRule } from "../../../spreadsheet/validation/cellRule";
import type { OfficeHost } from "../office/officeHost";
import { chartBox, type Box, type ScreenGrid } from "./chartBox";
import type { GridView } from "./gridView";
import type { Objections } from "./objections";

/** How wide the arrow beside the cell is, in pixels. */
const arrow = 20;
const gap = 4;
/** As the style sheet has it. */
const promptWidth = 260;

const place = (element: HTMLElement, { left, top, width, height }: Box): void => {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
};

/** At the selected cell: the words of its rule, and the list it may be filled in from. */
export class RuleLayer {
  private readonly list = document.createElement("select");
  private readonly prompt = document.createElement("div");
  private readonly element = document.createElement("div");
  private shown = "";

  constructor(
    private readonly view: GridView,
    private readonly host: OfficeHost,
    private readonly objections: Objections,
    parent: HTMLElement,
    words: Pick<WorkbenchWords, "chooseFromList">
  ) {
    this.element.className = "grid-rules";
    this.list.className = "grid-list";
    this.list.tabIndex = -1;
    this.list.ariaLabel = words.chooseFromList;
    this.prompt.className = "grid-prompt";
    this.prompt.role = "status";
    this.element.append(this.prompt, this.list);
    parent.append(this.element);
    this.list.addEventListener("change", () => this.choose());
    this.list.addEventListener("keydown", ({ key }) => key === "Escape" && this.leave());
    document.addEventListener("keydown", this.open, true);
  }

  /** Alt and the down arrow open the list, as in Excel. */
  private readonly open = (event: KeyboardEvent): void => {
    const isMeant = event.altKey && event.key === "ArrowDown" && !this.list.hidden;
    if (!isMeant || event.target === this.list) return;
    event.preventDefault();
    event.stopPropagation();
    this.list.focus();
    this.list.showPicker();
  };

  private get cell() {
    const sheet = this.host.activeSheet;
    const { row, column } = this.host.selectionOf(sheet);
    return { sheet, row, column };
  }

  private choose(): void {
    const { sheet, row, column } = this.cell;
    const value = this.list.options[this.list.selectedIndex]?.value ?? "";
    this.objections.hear(this.cell, this.host.user.edit(sheet, row, column, [[value]]));
    this.leave();
  }

  private leave(): void {
    this.view.injector.get(ILayoutService).focus();
  }

  /** Shows what belongs to the cell that is selected now. */
  draw(grid: ScreenGrid): void {
    const { sheet, row, column } = this.cell;
    const area = { row, column, rows: 1, columns: 1 };
    const [rule] = this.host.spreadsheet.rules.within(sheet, area);
    this.say(rule);
    this.offer(rule);
    this.place(grid);
  }

  private say(rule: CellRule | undefined): void {
    const { shown = false, title = "", message = "" } = rule?.prompt ?? {};
    this.prompt.hidden = !shown || title + message === "";
    const strong = document.createElement("strong");
    strong.textContent = title;
    // Only what changes is said aloud.
    if (this.prompt.textContent !== title + message) this.prompt.replaceChildren(strong, message);
  }

  private offer(rule: CellRule | undefined): void {
    const { sheet, row, column } = this.cell;
    const isList = rule?.kind === "list" && rule.showsList;
    const choices = isList ? this.host.spreadsheet.rules.choices(sheet, row, column) : undefined;
    this.list.hidden = !choices;
    if (!choices) return;
    const area = { row, column, rows: 1, columns: 1 };
    const now = String(this.host.spreadsheet.read(sheet, area)[0]?.[0]?.value ?? "");
    const words = choices.map(String);
    // The list must not be made anew while it is open.
    const state = JSON.stringify([sheet, row, column, now, words]);
    if (state === this.shown) return;
    this.shown = state;
    this.list.replaceChildren(...words.map((word) => new Option(word, word, false, word === now)));
    if (!words.includes(now)) this.list.selectedIndex = -1;
  }

  /** Moves all of it to where the cell is now; cells that are scrolled away have nothing. */
  place(grid: ScreenGrid): void {
    const { row, column } = this.cell;
    const { box, clip } = chartBox({ row, column, rows: 1, columns: 1 }, grid);
    this.element.hidden = clip.top > 0 || clip.left > 0;
    // The list lies over the cell, so that it opens below it, but only its arrow is seen.
    place(this.list, { ...box, width: box.width + arrow });
    // Where there is no room to the right it stands further left.
    this.prompt.style.left = `min(${box.left}px, 100% - ${promptWidth + gap}px)`;
    this.prompt.style.top = `${box.top + box.height + gap}px`;
  }

  dispose(): void {
    document.removeEventListener("keydown", this.open, true);
    this.element.remove();
  }
}
