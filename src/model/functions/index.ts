import type { WorksheetFunction } from "../../core/catalogue/defineFunction";
import { ARMINGTON } from "./ARMINGTON";
import { CHECK } from "./CHECK";
import { COLLECTIVEEFFICIENCY } from "./COLLECTIVEEFFICIENCY";
import { COMPETITIONMODE } from "./COMPETITIONMODE";
import { EFFECTIVEPROTECTION } from "./EFFECTIVEPROTECTION";
import { EFFICIENCY } from "./EFFICIENCY";
import { GROWTH } from "./GROWTH";
import { GSIM } from "./GSIM";
import { HERFINDAHL } from "./HERFINDAHL";
import { INPUTCAP } from "./INPUTCAP";
import { LEONTIEF } from "./LEONTIEF";
import { LOCATIONQUOTIENT } from "./LOCATIONQUOTIENT";
import { QUOTA } from "./QUOTA";
import { RECORD } from "./RECORD";
import { REINVESTMENT } from "./REINVESTMENT";
import { REINVESTRATE } from "./REINVESTRATE";
import { SIMULATE } from "./SIMULATE";
import { SMART } from "./SMART";
import { TARIFF } from "./TARIFF";

/** The worksheet functions, in the order of the reference. */
export const worksheetFunctions: readonly WorksheetFunction[] = Object.freeze([
  LOCATIONQUOTIENT,
  HERFINDAHL,
  EFFICIENCY,
  COLLECTIVEEFFICIENCY,
  COMPETITIONMODE,
  REINVESTMENT,
  REINVESTRATE,
  GROWTH,
  EFFECTIVEPROTECTION,
  ARMINGTON,
  SMART,
  GSIM,
  TARIFF,
  QUOTA,
  INPUTCAP,
  SIMULATE,
  LEONTIEF,
  RECORD,
  CHECK,
]);
