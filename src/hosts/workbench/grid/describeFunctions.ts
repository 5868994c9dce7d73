import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { CustomFunctionMetadata, CustomFunctionParameter } from "../office/functions/metadata";

interface Described {
  readonly description?: string;
}

/** A function of the add-in with what its metadata says for people. */
export interface DescribedFunction extends CustomFunctionMetadata, Described {
  readonly parameters?: readonly (CustomFunctionParameter & Described)[];
}

/** What the grid offers and explains while a formula is typed. */
export const describeFunctions = (
  namespace: string,
  functions: readonly DescribedFunction[]
): IFunctionInfo[] =>
  functions.map(({ name, description = "", parameters = [] }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  }));
