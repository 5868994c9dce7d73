/** An eigenvalue of a symmetric matrix and its vector of length 1. */
export interface EigenPair {
  readonly value: number;
  readonly vector: readonly number[];
}

const mostSweeps = 100;

/** Sum of the squares off the diagonal, half of it. */
const offDiagonal = (matrix: readonly Float64Array[]): number => {
  let total = 0;
  matrix.forEach((row, i) => {
    for (let j = i + 1; j < row.length; j++) total += (row[j] ?? 0) * (row[j] ?? 0);
  });
  return total;
};

/** Turns rows p and q of a matrix by an angle given by its tangent. */
const turn = (p: Float64Array, q: Float64Array, cosine: number, sine: number): void => {
  for (let k = 0; k < p.length; k++) {
    const [a, b] = [p[k] ?? 0, q[k] ?? 0];
    p[k] = cosine * a - sine * b;
    q[k] = sine * a + cosine * b;
  }
};

const turnColumns = (
  matrix: readonly Float64Array[],
  p: number,
  q: number,
  cosine: number,
  sine: number
): void => {
  for (const row of matrix) {
    const [a, b] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
};

const annihilate = (
  matrix: readonly Float64Array[],
  vectors: readonly Float64Array[],
  p: number,
  q: number
): void => {
  const [rowP, rowQ, vectorP, vectorQ] = [matrix[p], matrix[q], vectors[p], vectors[q]];
  if (!rowP || !rowQ || !vectorP || !vectorQ) return;
  const off = rowP[q] ?? 0;
  if (off === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turn(rowP, rowQ, cosine, sine);
  turnColumns(matrix, p, q, cosine, sine);
  turn(vectorP, vectorQ, cosine, sine);
};

/**
 * All eigenvalues of a symmetric matrix, largest first, with their vectors: Jacobi's cyclic
 * rotations (Golub and Van Loan, Matrix Computations, 8.5), from additions, products and roots
 * alone, so that every engine gives the same digits.
 */
export const symmetricEigen = (given: readonly (readonly number[])[]): readonly EigenPair[] => {
  const matrix = given.map((row) => Float64Array.from(row));
  const vectors = given.map((_, i) => Float64Array.from(given, (__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(matrix) > Number.MIN_VALUE; sweep++)
    for (let p = 0; p < matrix.length; p++)
      for (let q = p + 1; q < matrix.length; q++) annihilate(matrix, vectors, p, q);
  return vectors
    .map((vector, i) => ({ value: matrix[i]?.[i] ?? NaN, vector: [...vector] }))
    .sort((a, b) => b.value - a.value);
};
