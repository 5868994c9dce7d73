import { createInterface } from "node:readline";
import { command } from "./command";

const terminal = {
  get input() {
    return createInterface({ input: process.stdin, crlfDelay: Infinity });
  },
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

void command(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
