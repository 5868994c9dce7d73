import type { Futures } from "../../model/futures/futuresQuestion";
import type { ClusterRun } from "./clusterRun";
import type { WholeCluster } from "./members";
import type { Totals } from "./totals";

/** All there is to write of a whole cluster under a policy. */
export interface WrittenCluster {
  readonly cluster: WholeCluster;
  readonly totals: Totals;
  readonly run: ClusterRun;
  /** The same policy in many futures, as far as they are known. */
  readonly futures?: Futures | undefined;
  /** The scenario's name. */
  readonly title: string;
}
