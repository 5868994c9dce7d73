import type { BriefLanguage } from "../../locales/en/brief";
import type { PolicyPart } from "../../model/explanation/policyParts";

/** What a brief calls a lever, or a group of them. */
export const partName = (id: PolicyPart["id"], { names }: BriefLanguage): string =>
  id in names.levers
    ? names.levers[id as keyof typeof names.levers]
    : names.groups[id as keyof typeof names.groups];
