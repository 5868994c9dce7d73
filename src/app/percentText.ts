import type { Language } from "../locales";

/** A share in whole per cent, as the language writes it. */
export const percentText = (share: number, { numbers, pane }: Language): string =>
  pane.scenarios.percentage(
    (100 * share).toLocaleString(numbers, { maximumFractionDigits: 0, useGrouping: false })
  );
