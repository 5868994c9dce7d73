import { X509Certificate } from "node:crypto";
import { chmod, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** What an https server shows to browsers, in PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

const DAY = 86_400_000;
const VALID_DAYS = 365;
/** A certificate that ends this soon is replaced, so that none ends while somebody works. */
const SPARE_DAYS = 7;
const FILES = { authority: "ca.crt", cert: "localhost.crt", key: "localhost.key" } as const;

/**
 * A certificate for localhost, made on this computer by nobody's authority and kept for a year.
 * Nothing is added to the computer's list of trusted authorities.
 * @param folder where the certificate is kept, such as `.certs`
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  const kept = await read(folder);
  if (kept && validDays(kept) > SPARE_DAYS) return kept;
  await make(folder);
  const made = await read(folder);
  if (!made) throw new Error(`The certificate could not be written to ${folder}.`);
  return made;
}

async function read(folder: string): Promise<Certificate | undefined> {
  try {
    const [cert, key] = await Promise.all(
      [FILES.cert, FILES.key].map((file) => readFile(path.join(folder, file)))
    );
    return cert && key && { cert, key };
  } catch {
    return undefined;
  }
}

function validDays({ cert }: Certificate): number {
  return (Date.parse(new X509Certificate(cert).validTo) - Date.now()) / DAY;
}

/** Made aside and then renamed, so that two servers that start at once never mix their halves. */
async function make(folder: string): Promise<void> {
  const aside = await mkdtemp(`${folder}-`);
  const at = (file: string): string => path.join(aside, file);
  await generateCertificates(at(FILES.authority), at(FILES.cert), at(FILES.key), VALID_DAYS, [
    "localhost",
    "127.0.0.1",
  ]);
  await chmod(at(FILES.key), 0o600);
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(aside, folder);
  } catch {
    // Another server was faster: its certificate serves as well.
    await rm(aside, { recursive: true, force: true });
  }
}
