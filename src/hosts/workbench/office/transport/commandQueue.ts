interface Command {
  readonly name: string;
  readonly id: string;
  readonly done: () => void;
}

/** Commands of the ribbon, one after another; those given before the add-in listens wait for it. */
export class CommandQueue {
  private readonly waiting: Command[] = [];
  private running: Command | undefined;
  private listening = false;
  private last = 0;

  constructor(private readonly fire: (name: string, id: string) => void) {}

  invoke(name: string): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ name, id: `command-${++this.last}`, done });
      this.next();
    });
  }

  /** The add-in listens, for the first time or anew; a command it had not finished is given again. */
  begin(): void {
    this.listening = true;
    if (this.running) this.waiting.unshift(this.running);
    this.running = undefined;
    this.next();
  }

  complete(): void {
    this.running?.done();
    this.running = undefined;
    this.next();
  }

  private next(): void {
    if (!this.listening || this.running) return;
    this.running = this.waiting.shift();
    if (this.running) this.fire(this.running.name, this.running.id);
  }
}
