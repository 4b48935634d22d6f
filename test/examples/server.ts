import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { EXAMPLES } from "./program.js";

/** An example that serves, on a port of its own choosing. */
export interface Server {
  readonly address: string;
  /** Asks it to end, and says how it did. */
  stop(): Promise<number | null>;
}

/** Starts `main.mjs` of an example and waits for the address that it prints. */
export async function start(example: string): Promise<Server> {
  const file = join(EXAMPLES, example, "main.mjs");
  const child = spawn(process.execPath, [file, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  return { address: await addressOf(child), stop: () => stopped(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.setEncoding("utf8").on("data", (part: string) => {
      printed += part;
      if (printed.endsWith("\n")) resolve(printed.trim());
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code} before it served`)));
  });
}

function stopped(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}
