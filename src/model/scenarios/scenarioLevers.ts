import { withOwn, type ClusterPolicy, type OwnLevers } from "../cluster/clusterPolicy";
import type { Policy } from "../cluster/policy";

/** Levers that one segment has of its own. */
export interface Exception {
  /** The segment by its label. */
  readonly segment: string;
  readonly levers: OwnLevers;
}

/** What a scenario sets: a policy for all segments, and exceptions from it. */
export interface ScenarioLevers {
  readonly policy: Policy;
  /** One a segment at most, none without a lever. */
  readonly exceptions: readonly Exception[];
}

/** The same for all segments. */
export const forAll = (policy: Policy): ScenarioLevers => ({ policy, exceptions: [] });

const plain = (label: string): string => label.normalize("NFC").trim().toLowerCase();

/** Are both the same segment to a reader? */
export const sameSegment = (a: string, b: string): boolean => plain(a) === plain(b);

/** Is each segment named once? */
export const areDistinct = (exceptions: readonly Exception[]): boolean =>
  exceptions.every(
    ({ segment }, i) => exceptions.findIndex((other) => sameSegment(other.segment, segment)) === i
  );

/** The levers that a segment has of its own; nothing where it has none. */
export const ownLevers = (
  { exceptions }: Pick<ScenarioLevers, "exceptions">,
  label: string
): OwnLevers | undefined => exceptions.find(({ segment }) => sameSegment(segment, label))?.levers;

/** The policy that a segment is under. */
export const policyOfSegment = (levers: ScenarioLevers, label: string): Policy =>
  withOwn(levers.policy, ownLevers(levers, label));

/** The policy of segments that are run together, by their labels in their order. */
export const clusterPolicy = (levers: ScenarioLevers, labels: readonly string[]): ClusterPolicy => {
  const [first = "", ...others] = labels;
  if (others.length === 0) return policyOfSegment(levers, first);
  const own = labels.map((label) => ownLevers(levers, label));
  return own.every((each) => each === undefined) ? levers.policy : { all: levers.policy, own };
};

/** Segments with levers of their own that are not among these: there they have no effect. */
export const absentSegments = (
  { exceptions }: Pick<ScenarioLevers, "exceptions">,
  labels: readonly string[]
): readonly string[] =>
  exceptions
    .map(({ segment }) => segment)
    .filter((segment) => !labels.some((label) => sameSegment(label, segment)));

/** Does it leave everything as it is today? */
export const setsNothing = ({ policy, exceptions }: ScenarioLevers): boolean =>
  Object.keys(policy).length === 0 && exceptions.length === 0;
