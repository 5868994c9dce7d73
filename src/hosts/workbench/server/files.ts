import { readdirSync } from "node:fs";
import path from "node:path";

const OFFICE_PREFIX = "/officejs/";

/** The folders behind the server's addresses. */
export interface Folders {
  /** The built pages. */
  readonly web: string;
  /** Microsoft's office.js with all its parts. */
  readonly office: string;
}

/** Tells which file an address means; undefined where it means none that may be served. */
export type FindFile = (address: string) => string | undefined;

/**
 * Finds the files behind addresses and lets none lead out of the served folders. office.js asks
 * for its parts in other letter cases than their names have, so those are found in any case.
 */
export function fileFinder(folders: Folders): FindFile {
  let officeNames: ReadonlyMap<string, string> | undefined;
  return (address) => {
    const wanted = decoded(address);
    if (wanted === undefined) return undefined;
    if (!wanted.toLowerCase().startsWith(OFFICE_PREFIX)) {
      return inside(folders.web, wanted === "/" ? "workbench.html" : wanted.slice(1));
    }
    officeNames ??= namesByLowerCase(folders.office);
    const name = officeNames.get(wanted.slice(OFFICE_PREFIX.length).toLowerCase());
    return name && inside(folders.office, name);
  };
}

function decoded(address: string): string | undefined {
  try {
    const wanted = decodeURIComponent(new URL(address, "https://localhost").pathname);
    return wanted.includes("\0") ? undefined : wanted;
  } catch {
    return undefined;
  }
}

function inside(folder: string, name: string): string | undefined {
  const file = path.resolve(folder, name);
  const hidden = path.basename(file).startsWith(".");
  return file.startsWith(path.resolve(folder) + path.sep) && !hidden ? file : undefined;
}

function namesByLowerCase(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(names.map((name) => [name.split(path.sep).join("/").toLowerCase(), name]));
}
