import { failure, fault, success, type Fault, type Result, type Where } from "../../fault";
import type { Framework, TreeNode } from "./framework";

/** The row of a node in its table: the header is row 1. */
const firstRow = 2;

interface Placed {
  readonly node: TreeNode;
  readonly where: Where;
}

const codeFaults = (placed: readonly Placed[]): readonly Fault[] => {
  const seen = new Set<string>();
  return placed.flatMap(({ node, where }) => {
    const twice = seen.has(node.code);
    seen.add(node.code);
    return twice ? [fault("nameTwice", where, { found: node.code })] : [];
  });
};

const parentFaults = (placed: readonly Placed[]): readonly Fault[] => {
  const codes = new Set(placed.map(({ node }) => node.code));
  return placed.flatMap(({ node: { parent }, where }) =>
    parent !== null && !codes.has(parent) ? [fault("parentMissing", where, { found: parent })] : []
  );
};

const topFaults = (placed: readonly Placed[], name: string): readonly Fault[] => {
  const [first, ...others] = placed.filter(({ node }) => node.parent === null);
  return first === undefined
    ? [fault("topMissing", { name })]
    : others.map(({ node, where }) =>
        fault("topTwice", where, { found: node.code, names: first.node.code })
      );
};

const childrenOf = (nodes: readonly TreeNode[]): ReadonlyMap<string, readonly string[]> => {
  const children = new Map<string, string[]>();
  for (const { code, parent } of nodes) {
    const siblings = parent === null ? undefined : children.get(parent);
    if (siblings) siblings.push(code);
    else if (parent !== null) children.set(parent, [code]);
  }
  return children;
};

/** Codes from the top downwards, parents before children. */
const downwards = (
  top: string,
  children: ReadonlyMap<string, readonly string[]>
): readonly string[] => {
  const order = [top];
  for (let i = 0; i < order.length; i++) order.push(...(children.get(order[i] ?? "") ?? []));
  return order;
};

/** Nodes that are not reached from the top stand in a cycle or below one. */
const cycleFaults = (placed: readonly Placed[], order: readonly string[]): readonly Fault[] => {
  const reached = new Set(order);
  return placed.flatMap(({ node, where }) =>
    reached.has(node.code) ? [] : [fault("cycle", where, { found: node.code })]
  );
};

const aloneFault = (nodes: readonly TreeNode[], name: string): readonly Fault[] =>
  nodes.length === 1 ? [fault("topAlone", { name }, { found: nodes[0]?.code ?? "" })] : [];

/**
 * Puts nodes together to a tree: one top, every parent known, no code twice, no cycle. Each fault
 * names the row it comes from.
 *
 * @param name how the user knows the table
 * @param rows the row of each node in the table; the nodes follow the header where absent
 */
export const buildFramework = <N extends TreeNode>(
  nodes: readonly N[],
  name: string,
  rows?: readonly number[]
): Result<Framework<N>> => {
  if (nodes.length === 0) return failure(fault("emptyTable", { name }));
  const placed = nodes.map((node, i) => ({
    node,
    where: { name, row: rows?.[i] ?? i + firstRow, header: node.code },
  }));
  const faults = [...codeFaults(placed), ...parentFaults(placed), ...topFaults(placed, name)];
  if (faults.length > 0) return failure(...faults);
  const children = childrenOf(nodes);
  const top = nodes.find(({ parent }) => parent === null)?.code ?? "";
  const order = downwards(top, children);
  const loops = [...cycleFaults(placed, order), ...aloneFault(nodes, name)];
  if (loops.length > 0) return failure(...loops);
  return success({
    nodes: new Map(nodes.map((node) => [node.code, node])),
    children,
    indicators: nodes.map(({ code }) => code).filter((code) => !children.has(code)),
    aggregates: order.filter((code) => children.has(code)).reverse(),
    top,
  });
};
