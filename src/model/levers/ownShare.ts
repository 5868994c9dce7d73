import type { LeverGroup } from "../../core/catalogue/defineLevers";

/** A lever that moves a share which the segment has a value of its own for. */
export const ownShare = <G extends LeverGroup>(
  group: G,
  label: string,
  actsIn: readonly number[],
  doc: string
) =>
  ({
    label,
    group,
    unit: "share",
    range: [0, 1],
    default: "base",
    yearly: true,
    actsIn,
    doc,
  }) as const;
