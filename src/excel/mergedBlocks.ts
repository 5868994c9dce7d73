import type { Block } from "../app/ports/workbook";

const widthOf = ({ values }: Block): number =>
  values.reduce((most, row) => Math.max(most, row.length), 0);

/** Every row as long as the longest, so that the block is a rectangle. */
const rectangular = (block: Block): Block => {
  const width = widthOf(block);
  if (block.values.every((row) => row.length === width)) return block;
  return {
    ...block,
    values: block.values.map((row) => [
      ...row,
      ...Array.from({ length: width - row.length }, () => null),
    ]),
  };
};

const looksAlike = (a: Block, b: Block): boolean =>
  a.style === b.style &&
  a.numberFormat === b.numberFormat &&
  a.wrap === b.wrap &&
  a.align === b.align &&
  (a.formulas ?? false) === (b.formulas ?? false);

const standsRightOf = (left: Block, right: Block): boolean =>
  left.row === right.row &&
  left.values.length === right.values.length &&
  left.column + widthOf(left) === right.column;

const standsBelow = (upper: Block, lower: Block): boolean =>
  upper.column === lower.column &&
  widthOf(upper) === widthOf(lower) &&
  upper.row + upper.values.length === lower.row;

const beside = (left: Block, right: Block): Block => ({
  ...left,
  values: left.values.map((row, r) => [...row, ...(right.values[r] ?? [])]),
});

const above = (upper: Block, lower: Block): Block => ({
  ...upper,
  values: [...upper.values, ...lower.values],
});

const across = (blocks: readonly Block[]): Block[] =>
  join(
    [...blocks].sort((a, b) => a.row - b.row || a.column - b.column),
    standsRightOf,
    beside
  );

const down = (blocks: readonly Block[]): Block[] =>
  join(
    [...blocks].sort((a, b) => a.column - b.column || a.row - b.row),
    standsBelow,
    above
  );

const join = (
  ordered: readonly Block[],
  follows: (before: Block, after: Block) => boolean,
  joined: (before: Block, after: Block) => Block
): Block[] => {
  const result: Block[] = [];
  for (const block of ordered) {
    const last = result.at(-1);
    if (last && follows(last, block) && looksAlike(last, block))
      result[result.length - 1] = joined(last, block);
    else result.push(block);
  }
  return result;
};

/**
 * The same cells in fewer blocks: neighbours that look alike are written together, since each
 * block costs Excel several actions. Blocks that overlap keep no order among them.
 */
export const mergedBlocks = (blocks: readonly Block[]): readonly Block[] => {
  const filled = blocks.map(rectangular).filter((block) => widthOf(block) > 0);
  const rowsFirst = down(across(filled));
  const columnsFirst = across(down(filled));
  return rowsFirst.length <= columnsFirst.length ? rowsFirst : columnsFirst;
};
