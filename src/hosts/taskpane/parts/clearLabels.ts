/** A number beside an axis, and where it stands. */
export interface AxisLabel {
  readonly at: number;
  readonly label: string;
}

/** Where a label stands among the pixels of its axis, from its left edge to its right one. */
type Span = readonly [left: number, right: number];

/** Of the small print of axes; the widest letters of its figures are no wider. */
const characterWidth = 6;
const gap = 6;

const widthOf = (label: string): number => label.length * characterWidth;

/** A label centred over its place. */
export const centred = ({ at, label }: AxisLabel): Span => [
  at - widthOf(label) / 2,
  at + widthOf(label) / 2,
];

/** A label whose place is in per cent of the width, and that stays within it. */
export const within =
  (width: number) =>
  ({ at, label }: AxisLabel): Span => {
    const left = ((width - widthOf(label)) * at) / 100;
    return [left, left + widthOf(label)];
  };

const areClear = (spans: readonly Span[]): boolean =>
  spans.every(([left], i) => i === 0 || left - (spans[i - 1]?.[1] ?? 0) >= gap);

/**
 * Every label, or every second, third and so on, so that none touches the next; the one that must
 * stay, such as that of no change, is among them.
 *
 * @param labels from left to right
 */
export const clearLabels = (
  labels: readonly AxisLabel[],
  spanOf: (label: AxisLabel) => Span,
  stays: (label: AxisLabel) => boolean = () => false
): readonly AxisLabel[] => {
  const first = Math.max(0, labels.findIndex(stays));
  for (let step = 1; step < labels.length; step++) {
    const kept = labels.filter((_, i) => (i - first) % step === 0);
    if (areClear(kept.map(spanOf))) return kept;
  }
  return labels.slice(first, first + 1);
};
