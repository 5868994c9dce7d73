import type { Digest } from "../../app/ports/digest";

const hexadecimal = (byte: number): string => byte.toString(16).padStart(2, "0");

/** SHA-256 as browsers compute it. */
export const webDigest: Digest = async (text) => {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map(hexadecimal).join("");
};
