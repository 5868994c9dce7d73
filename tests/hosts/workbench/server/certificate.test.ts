import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { localCertificate } from "../../../../src/hosts/workbench/server/certificate";

// Keys are made from large primes, which takes a while to find on a busy computer.
jest.setTimeout(60_000);

const DAY = 86_400_000;
let parent: string;
let folder: string;

beforeEach(async () => {
  // The library that makes certificates says so on the console.
  jest.spyOn(console, "log").mockReturnValue();
  parent = await mkdtemp(path.join(tmpdir(), "certificate-"));
  folder = path.join(parent, ".certs");
});

afterEach(() => rm(parent, { recursive: true }));

test("is for localhost, for a year, with a key that only its owner reads", async () => {
  const { cert } = await localCertificate(folder);
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  const days = (Date.parse(certificate.validTo) - Date.now()) / DAY;
  expect(Math.round(days)).toBe(365);
  if (process.platform !== "win32") {
    expect((await stat(path.join(folder, "localhost.key"))).mode & 0o777).toBe(0o600);
  }
});

test("is kept", async () => {
  const first = await localCertificate(folder);
  expect(await localCertificate(folder)).toEqual(first);
});

test("is made anew shortly before it ends", async () => {
  const at = (file: string) => path.join(folder, file);
  await generateCertificates(at("ca.crt"), at("localhost.crt"), at("localhost.key"), 3, [
    "localhost",
  ]);
  const { cert } = await localCertificate(folder);
  expect(Date.parse(new X509Certificate(cert).validTo)).toBeGreaterThan(Date.now() + 300 * DAY);
});

test("is made anew where half of it is lost", async () => {
  const first = await localCertificate(folder);
  await rm(path.join(folder, "localhost.key"));
  const second = await localCertificate(folder);
  expect(second.key).not.toEqual(first.key);
  expect(new X509Certificate(second.cert).checkHost("localhost")).toBe("localhost");
});

test("says so where it cannot be written", async () => {
  await writeFile(path.join(parent, "file"), "");
  await expect(localCertificate(path.join(parent, "file/.certs"))).rejects.toThrow(/ENOTDIR/);
});

test("two that are made at once do not mix", async () => {
  const both = await Promise.all([localCertificate(folder), localCertificate(folder)]);
  for (const { cert, key } of both) {
    const certificate = new X509Certificate(cert);
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  }
  expect(await readdir(parent)).toEqual([".certs"]);
});
