import type { Finding } from "../../../app/labData";
import type { TableRange } from "../../../app/ports/workbook";
import type { CellRepair } from "../../../app/repair/tellNumbers";
import { sentence } from "../../../derive/sentence";
import { faultWords } from "../text";

/** A cell a finding is about. */
export interface FindingPlace {
  readonly address: string;
  readonly range: TableRange;
  readonly row: number;
  readonly column: number;
  /** Where its text is a number in another writing. */
  readonly repair?: CellRepair;
}

/** `gap`: nothing is wrong, but too little is known for a result. */
export type Severity = Finding["severity"] | "gap";

/** One sentence of the check list with every cell it holds for. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly sentence: string;
  /** The column it is about, where all cells share one. */
  readonly header: string;
  readonly places: readonly FindingPlace[];
}

const order: readonly Severity[] = ["error", "gap", "warning", "note"];

export const severityOf = ({ severity, fault }: Finding): Severity =>
  severity === "error" && fault.kind === "notAvailable" ? "gap" : severity;

const noPlace = (): string => "";

const placeOf = ({ address, range, row, column, repair }: Finding): readonly FindingPlace[] =>
  address === undefined || row === undefined
    ? []
    : [{ address, range, row, column: column ?? 0, ...(repair ? { repair } : {}) }];

/** The check list, what must be repaired first; the same sentence stands there once. */
export const findingGroups = (findings: readonly Finding[]): readonly FindingGroup[] => {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const said = sentence(finding.fault, faultWords, noPlace);
    const header = finding.fault.where.header ?? "";
    const severity = severityOf(finding);
    const key = [severity, header, said].join("\n");
    const group = groups.get(key) ?? {
      severity,
      sentence: said,
      header,
      places: [],
    };
    groups.set(key, { ...group, places: [...group.places, ...placeOf(finding)] });
  }
  return order.flatMap((severity) =>
    [...groups.values()].filter((group) => group.severity === severity)
  );
};
