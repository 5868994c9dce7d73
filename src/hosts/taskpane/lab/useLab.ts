import { useEffect } from "react";
import { useStore } from "../useStore";
import type { Lab } from "./Lab";
import type { LabState } from "./labState";

/** The lab's state, read and followed as long as the component is there. */
export const useLab = (lab: Lab): LabState => {
  useEffect(() => lab.follow(), [lab]);
  return useStore(lab);
};
