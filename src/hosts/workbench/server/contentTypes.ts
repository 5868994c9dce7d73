import path from "node:path";

const TEXT = "; charset=utf-8";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": `text/css${TEXT}`,
  ".csv": `text/csv${TEXT}`,
  ".html": `text/html${TEXT}`,
  ".ico": "image/x-icon",
  ".js": `text/javascript${TEXT}`,
  ".json": `application/json${TEXT}`,
  ".map": `application/json${TEXT}`,
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": `text/plain${TEXT}`,
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": `application/xml${TEXT}`,
};

/** The media type of a file by the ending of its name; unknown ones are offered as a download. */
export function contentType(file: string): string {
  return CONTENT_TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}
