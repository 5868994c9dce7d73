/** One source of supply to a market, relative to the base year; logarithms are natural. */
export interface MarketSource {
  /** θ: base share of the home market at user prices. */
  readonly share: number;
  /** ln B: preference for its product. */
  readonly logPreference: number;
  /** (1 − x)·H·M: home demand at an unchanged price level. */
  readonly homeDemand: number;
  /** x·G·M: demand abroad, which does not depend on the home price level. */
  readonly foreignDemand: number;
  /** ln ĉ: unit cost, tariffs and devaluation included. */
  readonly logCost: number;
  /** ε: elasticity of supply; Infinity where any quantity is had at cost. */
  readonly supplyElasticity: number;
  /** ln Z: shift of the supply curve; of no effect where supply is infinitely elastic. */
  readonly logShift: number;
  /** ln κ: largest quantity; Infinity where there is none. */
  readonly logCap: number;
}

/** Substitution between the sources (σ) and the response of the whole market (η). */
export interface MarketElasticities {
  readonly substitution: number;
  readonly demand: number;
}
