import type { Parameter } from "../../core/catalogue/defineParameters";
import { conditions } from "./conditions";
import { institutions } from "./institutions";
import { investment } from "./investment";
import { labour } from "./labour";
import { market } from "./market";

const declared = { ...conditions, ...market, ...labour, ...investment, ...institutions };

export type ParameterId = keyof typeof declared;

/** Every uncertain parameter of the model, by id. */
export const parameters: { readonly [Id in ParameterId]: Parameter } = Object.freeze(declared);

export const parameterIds = Object.keys(parameters) as readonly ParameterId[];

/** A value for every parameter. */
export type ParameterValues = { readonly [Id in ParameterId]: number };

export const defaultParameters: ParameterValues = Object.freeze(
  Object.fromEntries(parameterIds.map((id) => [id, parameters[id].default]))
) as ParameterValues;
