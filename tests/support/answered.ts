import type { Terminal } from "../../src/hosts/cli/terminal";

export interface Answered {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

/**
 * What a command prints, and its exit code.
 *
 * @param lines what it can read
 */
export const answered = async (
  run: (terminal: Terminal) => Promise<number>,
  lines: readonly string[] = []
): Promise<Answered> => {
  let out = "";
  let err = "";
  const code = await run({
    input: each(lines),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
};
