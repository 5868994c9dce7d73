import type { LabSegment } from "../../../app/labData";
import { sentence } from "../../../derive/sentence";
import { percent, score } from "../format";
import { faultWords, text } from "../text";

export interface SurplusRow {
  readonly label: string;
  /** 0 to 1, for the bar. */
  readonly share: number;
  readonly value: string;
}

/** Where the surplus goes; without rows where that is not known, which `note` explains. */
export interface SurplusView {
  readonly rows: readonly SurplusRow[];
  readonly note: string;
}

/**
 * The reinvestment index beside the shares that carry no judgement of quality.
 *
 * @param hasSurplus does the workbook say so of any segment?
 */
export const surplusView = (
  reinvestment: LabSegment["reinvestment"],
  hasSurplus: boolean
): SurplusView => {
  const words = text.indices;
  if (!reinvestment) return { rows: [], note: hasSurplus ? words.noSurplusHere : words.noSurplus };
  if (!reinvestment.ok)
    return {
      rows: [],
      note: reinvestment.faults.map((fault) => sentence(fault, faultWords)).join(" "),
    };
  const { reinvestmentIndex, localManufacturingInvestment, localProductiveReinvestment, leakage } =
    reinvestment.value;
  const share = (label: string, value: number): SurplusRow => ({
    label,
    share: value,
    value: percent(value),
  });
  return {
    rows: [
      {
        label: words.reinvestmentIndex,
        share: reinvestmentIndex / 100,
        value: score(reinvestmentIndex),
      },
      share(words.localManufacturing, localManufacturingInvestment),
      share(words.localProductive, localProductiveReinvestment),
      share(words.leakage, leakage),
    ],
    note: "",
  };
};
