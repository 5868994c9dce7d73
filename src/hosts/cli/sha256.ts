import { webcrypto } from "node:crypto";
import type { Digest } from "../../app/ports/digest";

/** SHA-256 as browsers and Node compute it. */
export const sha256: Digest = async (text) => {
  const bytes = await webcrypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(bytes).toString("hex");
};
