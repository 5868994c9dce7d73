/** The content of functions.json. */
export function functionsMetadata(): object {
  return { functions: [] };
}
