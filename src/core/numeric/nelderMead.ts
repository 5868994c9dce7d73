/** A point and the value of the function there. */
interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

/** What a search came to. */
export interface Minimum extends Vertex {
  readonly evaluations: number;
}

/** How far the worst vertex is thrown over the others; the usual coefficients of the method. */
const reflection = 1;
const expansion = 2;
const contraction = 0.5;
const shrinkage = 0.5;

/** Extent of a simplex that counts as a point. */
const smallSimplex = 1e-5;

/** The line folded onto 0 to 1, so that a step over the border comes back from it. */
const folded = (x: number): number => {
  const turn = Math.abs(x) % 2;
  return turn > 1 ? 2 - turn : turn;
};

const centreOf = (vertices: readonly Vertex[]): number[] =>
  (vertices[0]?.point ?? []).map(
    (_, i) => vertices.reduce((total, { point }) => total + (point[i] ?? NaN), 0) / vertices.length
  );

/** The start and, along each axis, a point `step` away from it. */
const firstSimplex = (start: readonly number[], step: number): number[][] => [
  [...start],
  ...start.map((x, i) => start.map((y, j) => (i === j ? x + step : y))),
];

interface Search {
  /** Size of the first simplex. */
  readonly step: number;
  /** Evaluations at most, but for those of the last simplex. */
  readonly budget: number;
  /** The search ends when it gains less. */
  readonly spread: number;
}

/** What takes the place of the worst vertex; nothing where the simplex has to shrink. */
const better = (
  along: (factor: number) => Vertex,
  others: readonly Vertex[],
  best: Vertex,
  worst: Vertex
): Vertex | undefined => {
  const reflected = along(reflection);
  if (reflected.value < best.value) {
    const expanded = along(expansion);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  const second = others[others.length - 1] ?? best;
  if (reflected.value < second.value) return reflected;
  const contracted = along(reflected.value < worst.value ? contraction : -contraction);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
};

const byValue = (vertices: readonly Vertex[]): Vertex[] =>
  [...vertices].sort((a, b) => a.value - b.value);

/** Two sides of a valley can be equally high: a simplex has settled when it is small as well. */
const isSettled = (simplex: readonly Vertex[], spread: number): boolean => {
  const best = simplex[0] as Vertex;
  const worst = simplex[simplex.length - 1] as Vertex;
  const extent = Math.max(
    ...simplex.flatMap(({ point }) => point.map((x, i) => Math.abs(x - (best.point[i] ?? NaN))))
  );
  return worst.value - best.value <= spread && extent <= smallSimplex;
};

/** The next simplex, best vertex first. */
const moved = (
  simplex: readonly Vertex[],
  vertexAt: (point: readonly number[]) => Vertex
): Vertex[] => {
  const best = simplex[0] as Vertex;
  const worst = simplex[simplex.length - 1] as Vertex;
  const others = simplex.slice(0, -1);
  const centre = centreOf(others);
  const along = (factor: number): Vertex =>
    vertexAt(centre.map((x, i) => x + factor * (x - (worst.point[i] ?? NaN))));
  const replacement = better(along, others, best, worst);
  if (replacement) return byValue([...others, replacement]);
  const shrunk = ({ point }: Vertex): Vertex =>
    vertexAt(point.map((x, i) => (best.point[i] ?? NaN) * (1 - shrinkage) + x * shrinkage));
  return byValue([best, ...simplex.slice(1).map(shrunk)]);
};

/**
 * Searches the unit cube for the lowest value of a function, by the simplex of Nelder and Mead
 * (1965), The Computer Journal 7(4), with the whole space folded onto the cube: to put points outside
 * onto its surface would let the simplex fall flat there. The search begins anew at the best point
 * until that gains nothing. It needs no derivatives and draws no lots: the same start gives the same
 * answer.
 */
export const nelderMead = (
  minimised: (point: readonly number[]) => number,
  start: readonly number[],
  { step, budget, spread }: Search
): Minimum => {
  let evaluations = 0;
  const vertexAt = (point: readonly number[]): Vertex => {
    evaluations += 1;
    return { point, value: minimised(point.map(folded)) };
  };
  let best = vertexAt(start);
  for (let before = Infinity; before - best.value > spread && evaluations < budget;) {
    before = best.value;
    let simplex = byValue(firstSimplex(best.point, step).map(vertexAt));
    while (evaluations < budget && !isSettled(simplex, spread)) simplex = moved(simplex, vertexAt);
    best = simplex[0] as Vertex;
  }
  return { point: best.point.map(folded), value: best.value, evaluations };
};
