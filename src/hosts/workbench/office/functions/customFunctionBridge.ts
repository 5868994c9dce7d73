import type { CustomFunction } from "../../../../spreadsheet/customFunction";
import type { Spreadsheet } from "../../../../spreadsheet/spreadsheet";
import { argumentValues, firstError } from "./argumentValues";
import type { Invocations } from "./invocations";
import { checkCallable, type CustomFunctionMetadata, type CustomFunctionsFile } from "./metadata";

/** Makes the functions an add-in declares known to the spreadsheet, as calls to the add-in. */
export const registerWith = (
  spreadsheet: Spreadsheet,
  invocations: Invocations,
  namespace: string,
  file: CustomFunctionsFile
): void => {
  for (const declared of file.functions) {
    checkCallable(declared);
    const parameters = declared.parameters ?? [];
    spreadsheet.registerFunction(
      {
        name: `${namespace}.${declared.name}`,
        parameters: parameters.map((each) =>
          each.dimensionality === "matrix" ? "matrix" : "scalar"
        ),
        required: parameters.filter((each) => each.optional !== true).length,
      },
      callOf(invocations, declared, file.allowErrorForDataTypeAny === true)
    );
  }
};

const callOf =
  (
    invocations: Invocations,
    declared: CustomFunctionMetadata,
    takesErrors: boolean
  ): CustomFunction =>
  async (args, caller, signal) => {
    const error = takesErrors ? undefined : firstError(args);
    if (error !== undefined) return error;
    return invocations.invoke(
      {
        name: declared.id,
        args: argumentValues(args, declared.parameters ?? []),
        caller,
        cancelable: declared.options?.cancelable === true,
        takesErrors,
      },
      signal
    );
  };
