import { clip } from "../../core/numeric/clip";
import { exp } from "../../core/numeric/exp";
import { log } from "../../core/numeric/log";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";

/** The conditions of collective efficiency, each from 0 to 1. */
export interface Conditions {
  readonly mass: number;
  readonly network: number;
  readonly skills: number;
  readonly jointAction: number;
  readonly power: number;
}

type Weights = Pick<
  ParameterValues,
  "jointMultiplier" | "weightMass" | "weightNetwork" | "powerFloor"
>;

/** g(E): the share of efficiency that the supply of power permits. */
export const powerGate = (
  power: number,
  { powerFloor }: Pick<ParameterValues, "powerFloor">
): number => powerFloor + (1 - powerFloor) * power;

const logPillar = (value: number): number => log(clip(value, constants.pillarFloor.value, 1));

/**
 * Collective efficiency, 0 to 100: CE = 100·EE·(1 + θJ)/(1 + θ) with external economies
 * EE = g(E)·f(m)^weightMass·f(S)^weightNetwork·f(h)^(rest), f(x) = x clipped to [0.02, 1].
 *
 * Geometric, since mass cannot buy division of labour; joint action multiplies, since external
 * economies may stay latent unless mobilised. Source: Schmitz (1990), I.2.2, II.4.2; functional
 * form and weights are assumptions.
 */
export const collectiveEfficiency = (conditions: Conditions, parameters: Weights): number => {
  const { jointMultiplier, weightMass, weightNetwork } = parameters;
  const external =
    powerGate(conditions.power, parameters) *
    exp(
      weightMass * logPillar(conditions.mass) +
        weightNetwork * logPillar(conditions.network) +
        (1 - weightMass - weightNetwork) * logPillar(conditions.skills)
    );
  const mobilised = (1 + jointMultiplier * conditions.jointAction) / (1 + jointMultiplier);
  return constants.indexScale.value * external * mobilised;
};
