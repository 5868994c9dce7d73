import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { WorksheetFunction } from "../../src/core/catalogue/defineFunction";
import { functionsMetadata } from "../../src/hosts/functions/metadata";
import { worksheetFunctions } from "../../src/model/functions";

const ours = functionsMetadata();

const typeOf = (of: { readonly type: string; readonly dimensionality: string }): string =>
  of.dimensionality === "matrix" ? `${of.type}[][]` : of.type;

/** The last argument of a function that Excel may stop. */
const invocation = "invocation: CustomFunctions.CancelableInvocation";

/** The function as an add-in would write it by hand for Microsoft's generator. */
const source = ({ id, purpose, arguments: all, result, heavy }: WorksheetFunction): string => {
  const described = ours.functions.find((it) => it.id === id);
  const list = Object.entries(all);
  const params = list.map(([name, argument], i) => {
    const shown = argument.optional ? `[${name}]` : name;
    return ` * @param {${typeOf(argument)}} ${shown} ${described?.parameters[i]?.description ?? ""}`;
  });
  const signature = list.map(
    ([name, argument]) => `${name}${argument.optional ? "?" : ""}: ${typeOf(argument)}`
  );
  return [
    "/**",
    ` * ${purpose}`,
    ` * @customfunction ${id} ${id}`,
    ...params,
    ` * @returns {${typeOf(result)}}`,
    ...(heavy ? [" * @cancelable"] : []),
    " */",
    `export function ${id}(${[...signature, ...(heavy ? [invocation] : [])].join(", ")}): ${typeOf(result)} { throw new Error(); }`,
  ].join("\n");
};

test("Microsoft's generator describes the same functions from source text", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "metadata-"));
  try {
    const file = path.join(folder, "functions.ts");
    writeFileSync(file, worksheetFunctions.map(source).join("\n\n"));
    const generated = await generateCustomFunctionsMetadata(file);
    expect(generated.errors).toEqual([]);
    const theirs = JSON.parse(generated.metadataJson) as { readonly functions: unknown };
    expect(JSON.parse(JSON.stringify(ours.functions))).toEqual(theirs.functions);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("ids are safe as names in a formula", () => {
  for (const { id } of ours.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(`CLUSTER.${id}`.length).toBeLessThanOrEqual(128);
    expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
  }
});

test("errors in cells reach the functions, which can say more of them", () => {
  expect(ours.allowErrorForDataTypeAny).toBe(true);
});
