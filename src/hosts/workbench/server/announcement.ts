/**
 * What the terminal says once the server runs: where the workbench is, and what the browser will
 * say about a certificate that nobody but this computer vouches for.
 */
export function announcement(url: string, trusted: boolean): string {
  const lines = [`Cluster Policy Lab is open at ${url}/`];
  if (!trusted) lines.push("", ...CERTIFICATE_LINES);
  lines.push("", "Your data stays on this computer. Press Ctrl+C here to stop.");
  return lines.join("\n");
}

const CERTIFICATE_LINES = [
  "The first time, your browser will warn that the connection is not private. It says so because",
  "the certificate was made on this computer and no authority signed it. Here that is expected:",
  "  Chrome    click Advanced, then Proceed to localhost",
  "  Edge      click Advanced, then Continue to localhost",
  "  Firefox   click Advanced, then Accept the Risk and Continue",
  "  Safari    click Show Details, then visit this website",
];
