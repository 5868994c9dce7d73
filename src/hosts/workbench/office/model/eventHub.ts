/** One entry of a rich API message: category, type, target, content as JSON, number. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  content: string,
  id: number,
];

/** The numbers office.js listens for. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

const eventCategory = 65_536;

/** Which events an add-in asked for, and those that wait until the request under way is answered. */
export class EventHub {
  private readonly registrations = new Map<string, number>();
  private waiting: MessageEntry[] = [];
  private last = 0;

  register(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}:${target}`;
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  isRegistered(type: number, target: string): boolean {
    return this.registrations.has(`${type}:${target}`);
  }

  /** Tells every target that is listened to; the content is made only if there is one. */
  emit(type: number, targets: readonly string[], content: () => object): void {
    const heard = targets.filter((target) => this.isRegistered(type, target));
    if (heard.length === 0) return;
    const text = JSON.stringify(content());
    for (const target of heard) this.waiting.push([eventCategory, type, target, text, ++this.last]);
  }

  take(): MessageEntry[] {
    return this.waiting.splice(0);
  }

  /** Forgets every registration: the add-in is gone or starts again. */
  clear(): void {
    this.registrations.clear();
    this.waiting = [];
  }
}
