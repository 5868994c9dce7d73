/** Where the pane takes office.js from: our copy of Microsoft's package, or Microsoft's own address. */
export type OfficeSource = "local" | "microsoft";

const MICROSOFT = "https://appsforoffice.microsoft.com";

/** The address of office.js in the page as it is built, which the Marketplace demands. */
export const OFFICE_SCRIPT = `${MICROSOFT}/lib/1/hosted/office.js`;

/**
 * What a page may load. Styles may stand in the page, because office.js and Fluent UI set them
 * there; scripts may not. WebAssembly may be compiled, but no text evaluated, and nothing is sent
 * elsewhere.
 */
export function contentSecurityPolicy(office: OfficeSource): string {
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval'${office === "microsoft" ? ` ${MICROSOFT}` : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  // Excel on the web frames the pane from addresses of its own, which are many and change.
  if (office === "local") rules.push("frame-ancestors 'self'");
  return rules.join("; ");
}

/** The headers of every answer. */
export function securityHeaders(office: OfficeSource): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(office),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Excel on the web reads functions.json from a page of its own.
    ...(office === "microsoft" ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}
