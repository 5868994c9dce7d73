import type { IDisposable } from "@univerjs/core";
import { type IRender, IRenderManagerService } from "@univerjs/engine-render";
import type { OfficeHost } from "../office/officeHost";
import { darkness } from "./darkness";
import type { GridView } from "./gridView";

/** In milliseconds; longer than what follows an event takes to be drawn. */
const stillFor = 1000;

/** What a user does to the page around the pane. */
const doings = [
  "pointermove",
  "pointerdown",
  "wheel",
  "keydown",
  "focusin",
  "focus",
  "resize",
] as const;

const paneInUse = (): boolean => document.activeElement instanceof HTMLIFrameElement;

/**
 * The grid draws a frame after another, whether anything has changed or not. Beside a pane at work
 * that takes the thread of both for nothing, so the frames rest while the pane has the focus and
 * nothing stirs in the grid, and go on as soon as something does.
 */
export class RestingFrames implements IDisposable {
  private readonly renders: IRenderManagerService;
  private readonly resting = new Set<IRender>();
  private readonly ends: readonly (() => void)[];
  private stirred = true;
  private watch = 0;

  constructor(view: GridView, host: OfficeHost) {
    this.renders = view.injector.get(IRenderManagerService);
    const dark = darkness();
    const stir = (): void => this.stir();
    for (const doing of doings) window.addEventListener(doing, stir, { capture: true });
    dark.addEventListener("change", stir);
    const commands = view.commands.onCommandExecuted(stir);
    this.ends = [
      host.onChange(stir),
      () => commands.dispose(),
      () => dark.removeEventListener("change", stir),
      ...doings.map((doing) => () => window.removeEventListener(doing, stir, { capture: true })),
    ];
    this.stir();
  }

  private stir(): void {
    this.stirred = true;
    if (this.watch === 0) this.watch = window.setInterval(() => this.look(), stillFor);
    const known = new Set(this.renders.getRenderAll().values());
    for (const render of this.resting)
      if (known.has(render)) render.engine.runRenderLoop(() => render.scene.render());
    this.resting.clear();
  }

  private look(): void {
    const still = !this.stirred && paneInUse();
    this.stirred = false;
    if (!still) return;
    clearInterval(this.watch);
    this.watch = 0;
    for (const render of this.renders.getRenderAll().values()) {
      render.engine.stopRenderLoop();
      this.resting.add(render);
    }
  }

  dispose(): void {
    clearInterval(this.watch);
    for (const end of this.ends) end();
  }
}
