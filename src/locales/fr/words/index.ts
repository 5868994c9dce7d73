import type { Translations } from "../../language";
import { checks } from "./checks";
import { columns } from "./columns";
import { conditions } from "./conditions";
import { constants } from "./constants";
import { functions } from "./functions";
import { levers } from "./levers";
import { outcomes } from "./outcomes";
import { parameters } from "./parameters";
import { scenarios } from "./scenarios";
import { surplus } from "./surplus";
import { tables } from "./tables";
import { units } from "./units";

/** The texts of the model, which are declared in English. */
export const words: Translations = {
  ...units,
  ...levers,
  ...outcomes,
  ...scenarios,
  ...parameters,
  ...constants,
  ...columns,
  ...conditions,
  ...tables,
  ...surplus,
  ...checks,
  ...functions,
};
