/** FNV-1a of 32 bits: tells a text that was cut or mistyped, not one that was forged. */
const checkBasis = 0x811c9dc5;
const checkPrime = 0x01000193;
const checkRadix = 36;

/** A short word that another text is most unlikely to have. */
export const textCheck = (text: string): string => {
  let hash = checkBasis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), checkPrime);
  return (hash >>> 0).toString(checkRadix);
};
