import type { OwnLevers } from "../../../model/cluster/clusterPolicy";
import type { Policy } from "../../../model/cluster/policy";

/** Where the levers of one segment are shown: what is set for all, and what it has of its own. */
export interface OwnFrame {
  readonly all: Policy;
  readonly own: OwnLevers;
}
