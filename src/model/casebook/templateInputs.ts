import {
  defaultSegment,
  simulationInputIds,
  type SimulationInputId,
} from "../segments/simulationInputs";
import { template, type CodedValue } from "./codedValue";

/**
 * The assumed segment inputs that all simulated cases share unless a case has its own: the defaults
 * of the dynamic model. Since they are the same everywhere, no comparison of cases can rest on them.
 */
export const templateInputs = Object.fromEntries(
  simulationInputIds.map((id) => [id, template(defaultSegment[id])])
) as Readonly<Record<SimulationInputId, CodedValue>>;
