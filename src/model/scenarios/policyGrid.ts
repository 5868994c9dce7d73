import type { LeverGroup } from "../../core/catalogue/defineLevers";
import type { Policy } from "../cluster/policy";
import { levers, type LeverId } from "../levers/levers";
import { presets } from "./presets";

/** A policy of one hand, with its name. */
export interface NamedPolicy {
  readonly id: string;
  readonly label: string;
  readonly levers: Policy;
}

/** Import rules × policies of local government, each list beginning with no change. */
export interface PolicyGrid {
  readonly rows: readonly NamedPolicy[];
  readonly columns: readonly NamedPolicy[];
  /** Every row together with every column. */
  readonly policies: readonly (readonly Policy[])[];
}

const noChange: NamedPolicy = { id: "noChange", label: "No change", levers: {} };

/** The presets that move levers of this group and of no other. */
const presetsOf = (group: LeverGroup): readonly NamedPolicy[] => [
  noChange,
  ...presets.filter((preset) =>
    Object.keys(preset.levers).every((id) => levers[id as LeverId].group === group)
  ),
];

/** The paper's import rules against its local-government policies, all of them crossed. */
export const policyGrid = (): PolicyGrid => {
  const rows = presetsOf("importRegulation");
  const columns = presetsOf("localGovernment");
  const policies = rows.map((row) =>
    columns.map((column) => ({ ...row.levers, ...column.levers }))
  );
  return { rows, columns, policies };
};
