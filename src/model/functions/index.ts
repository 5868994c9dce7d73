import type { WorksheetFunction } from "../../core/catalogue/defineFunction";
import { AGGREGATE } from "./AGGREGATE";
import { ARMINGTON } from "./ARMINGTON";
import { BANDS } from "./BANDS";
import { BEATS } from "./BEATS";
import { CHECK } from "./CHECK";
import { CLUSTERINDEX } from "./CLUSTERINDEX";
import { COLLECTIVEEFFICIENCY } from "./COLLECTIVEEFFICIENCY";
import { COMPETITIONMODE } from "./COMPETITIONMODE";
import { COMPOSITION } from "./COMPOSITION";
import { INDEX } from "./COMPOSITEINDEX";
import { COPELAND } from "./COPELAND";
import { CORRELATION } from "./CORRELATION";
import { CRONBACH } from "./CRONBACH";
import { EFFECTIVEPROTECTION } from "./EFFECTIVEPROTECTION";
import { EFFICIENCY } from "./EFFICIENCY";
import { ELLISONGLAESER } from "./ELLISONGLAESER";
import { GROWTH } from "./GROWTH";
import { GSIM } from "./GSIM";
import { HERFINDAHL } from "./HERFINDAHL";
import { IMPUTE } from "./IMPUTE";
import { INPUTCAP } from "./INPUTCAP";
import { LEONTIEF } from "./LEONTIEF";
import { LOCATIONQUOTIENT } from "./LOCATIONQUOTIENT";
import { QUOTA } from "./QUOTA";
import { RECORD } from "./RECORD";
import { LOCATIONQUOTIENTS } from "./LOCATIONQUOTIENTS";
import { NORMALISE } from "./NORMALISE";
import { PCAWEIGHTS } from "./PCAWEIGHTS";
import { RANKBAND } from "./RANKBAND";
import { RANKS } from "./RANKS";
import { REINVESTMENT } from "./REINVESTMENT";
import { REINVESTRATE } from "./REINVESTRATE";
import { SCENARIO } from "./SCENARIO";
import { SENSITIVITY } from "./SENSITIVITY";
import { SIMULATE } from "./SIMULATE";
import { SMART } from "./SMART";
import { TARIFF } from "./TARIFF";
import { TREAT } from "./TREAT";

/** The worksheet functions, in the order of the reference. */
export const worksheetFunctions: readonly WorksheetFunction[] = Object.freeze([
  LOCATIONQUOTIENT,
  LOCATIONQUOTIENTS,
  HERFINDAHL,
  ELLISONGLAESER,
  CLUSTERINDEX,
  NORMALISE,
  TREAT,
  IMPUTE,
  AGGREGATE,
  COPELAND,
  PCAWEIGHTS,
  CORRELATION,
  CRONBACH,
  RANKS,
  INDEX,
  RANKBAND,
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
  SCENARIO,
  BANDS,
  BEATS,
  SENSITIVITY,
  LEONTIEF,
  COMPOSITION,
  RECORD,
  CHECK,
]);
