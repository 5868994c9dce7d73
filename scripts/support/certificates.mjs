import { createInterface } from "node:readline/promises";
import devCertificates from "office-addin-dev-certs";

const VALID_DAYS = 365;
/** Where one list of trusted authorities serves the browsers and Excel alike. */
const HAS_COMMON_LIST = ["win32", "darwin"].includes(process.platform);

const QUESTION = `
This adds one entry to your account's list of trusted certificate authorities, named
"Developer CA for Microsoft Office Add-ins". Browsers and Excel then open https://localhost
without a warning. Its key stays in the folder .office-addin-dev-certs of your home: keep it to
yourself. To take the entry back: npx office-addin-dev-certs uninstall

Add it? [y/N] `;

const NO_COMMON_LIST = `
--trust changes nothing on this system, where each browser keeps a list of its own. Accept the
browser's warning once, or import .certs/ca.crt under "Authorities" in the browser's settings.
`;

/** The certificate this computer trusts already, or undefined. Changes nothing. */
export async function trustedCertificate() {
  if (!HAS_COMMON_LIST || !devCertificates.verifyCertificates()) return undefined;
  return devCertificates.getHttpsServerOptions(VALID_DAYS);
}

/**
 * Asks on the terminal, and after a clear yes has the system trust a certificate for localhost.
 * @param {(text: string) => void} say
 * @returns the certificate, or undefined where none was added
 */
export async function trustCertificate(say) {
  if (!HAS_COMMON_LIST) {
    say(NO_COMMON_LIST);
    return undefined;
  }
  const already = await trustedCertificate();
  if (already || !(await agreed(say))) return already;
  return devCertificates.getHttpsServerOptions(VALID_DAYS);
}

async function agreed(say) {
  if (!process.stdin.isTTY) {
    say("--trust asks a question first, so it needs a terminal. Nothing was added.");
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(QUESTION);
  terminal.close();
  const yes = /^y(es)?$/i.test(answer.trim());
  if (!yes) say("Nothing was added.");
  return yes;
}
