import type { WorksheetFunction } from "../../core/catalogue/defineFunction";
import { ARMINGTON } from "./ARMINGTON";
import { COLLECTIVEEFFICIENCY } from "./COLLECTIVEEFFICIENCY";
import { COMPETITIONMODE } from "./COMPETITIONMODE";
import { EFFECTIVEPROTECTION } from "./EFFECTIVEPROTECTION";
import { EFFICIENCY } from "./EFFICIENCY";
import { GROWTH } from "./GROWTH";
import { HERFINDAHL } from "./HERFINDAHL";
import { INPUTCAP } from "./INPUTCAP";
import { LOCATIONQUOTIENT } from "./LOCATIONQUOTIENT";
import { REINVESTMENT } from "./REINVESTMENT";
import { SIMULATE } from "./SIMULATE";

/** The worksheet functions, in the order of the reference. */
export const worksheetFunctions: readonly WorksheetFunction[] = Object.freeze([
  LOCATIONQUOTIENT,
  HERFINDAHL,
  EFFICIENCY,
  COLLECTIVEEFFICIENCY,
  COMPETITIONMODE,
  REINVESTMENT,
  GROWTH,
  EFFECTIVEPROTECTION,
  ARMINGTON,
  INPUTCAP,
  SIMULATE,
]);
