/** One function of a `functions.json`, as far as a host needs it. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly CustomFunctionParameter[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
  };
}

export interface CustomFunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface CustomFunctionsFile {
  readonly functions: readonly CustomFunctionMetadata[];
  /** Do parameters of type `any` take error values? Else an error passes by the function. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** @throws on what the host cannot call: streaming functions and repeating parameters. */
export const checkCallable = (declared: CustomFunctionMetadata): void => {
  if (declared.options?.stream === true)
    throw new Error(`${declared.id} streams, which this host does not offer.`);
  const repeating = declared.parameters?.find((parameter) => parameter.repeating === true);
  if (repeating)
    throw new Error(`${declared.id} repeats ${repeating.name}, which this host does not offer.`);
};
