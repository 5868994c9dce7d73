import { createContext, use } from "react";
import type { CopyDesk } from "../../../app/ports/copyDesk";
import type { Digest } from "../../../app/ports/digest";
import type { SharingHost } from "../../../app/ports/sharingHost";

/** What the place Share works with: who makes copies, and the program around the pane. */
export interface Sharing {
  readonly desk: CopyDesk;
  readonly host: SharingHost;
  readonly digest: Digest;
}

export const SharingContext = createContext<Sharing | undefined>(undefined);

export const useSharing = (): Sharing => {
  const sharing = use(SharingContext);
  if (!sharing) throw new Error("Nothing shares copies around this component.");
  return sharing;
};
