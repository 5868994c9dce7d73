import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { WorkbenchWords } from "../../../locales/workbenches";

const least = 320;
const most = 500;
const step = 10;

const withinLimits = (width: number): number => Math.min(most, Math.max(least, width));

interface DividerProps {
  readonly words: WorkbenchWords;
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const byKey: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + step,
  ArrowRight: (width) => width - step,
  Home: () => most,
  End: () => least,
};

/** The line between grid and pane, which the user can move. */
export const Divider = ({ words, width, onWidth }: DividerProps) => {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    // The pane is a page of its own, which would swallow the pointer.
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (start.current) onWidth(withinLimits(start.current.width + start.current.x - event.clientX));
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const change = byKey[event.key];
    if (!change) return;
    event.preventDefault();
    onWidth(withinLimits(change(width)));
  };
  return (
    <div
      className="workbench-divider"
      role="separator"
      aria-label={words.paneWidth}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => (start.current = null)}
      onKeyDown={press}
    />
  );
};
