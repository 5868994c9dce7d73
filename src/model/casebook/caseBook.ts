import type { CaseRow } from "./caseRow";
import { americana } from "./cases/americana";
import { badenWurttemberg } from "./cases/badenWurttemberg";
import { cariri } from "./cases/cariri";
import { ecuadorFurniture } from "./cases/ecuadorFurniture";
import { egyptFurniture } from "./cases/egyptFurniture";
import { hammocks } from "./cases/hammocks";
import { juizDeFora } from "./cases/juizDeFora";
import { kumasiAssembly, kumasiCopying, kumasiRepair } from "./cases/kumasi";
import { northEastWeaving } from "./cases/northEastWeaving";
import { novoHamburgo } from "./cases/novoHamburgo";
import { petropolis } from "./cases/petropolis";
import { philippineCeramics } from "./cases/philippineCeramics";
import { rajasamand } from "./cases/rajasamand";
import { techiman } from "./cases/techiman";
import { tegalwangi } from "./cases/tegalwangi";
import { thirdItaly } from "./cases/thirdItaly";
import { tirippur } from "./cases/tirippur";

/**
 * The founding paper's clusters as rows of the `Segments` table, the simulated ones first.
 *
 * In a simulated row a pillar of collective efficiency carries a coder's judgement and none of its
 * items: an item would displace the judgement that was drawn from the same words. What the paper
 * says on those items stands in `evidenceRows`.
 */
export const caseBook: readonly CaseRow[] = [
  thirdItaly,
  badenWurttemberg,
  novoHamburgo,
  tirippur,
  petropolis,
  americana,
  kumasiRepair,
  kumasiCopying,
  kumasiAssembly,
  techiman,
  cariri,
  hammocks,
  juizDeFora,
  egyptFurniture,
  rajasamand,
  tegalwangi,
  northEastWeaving,
  philippineCeramics,
  ecuadorFurniture,
];
