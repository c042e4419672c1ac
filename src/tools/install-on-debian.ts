import { existsSync } from "node:fs";
import { runCommand, type Ended } from "./run-command.ts";

/** Whether this process may install packages: it is root's, on Debian or a relative of it. */
export function mayInstall(): boolean {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}

/** Installs packages with what they can't do without. Of several lists, the first that can be installed. */
export async function installOnDebian(...choices: string[][]): Promise<Ended> {
  const apt = (...args: string[]) => runCommand("apt-get", args, { DEBIAN_FRONTEND: "noninteractive" });
  let ended = await apt("update");
  if (!ended.ok) return ended;
  for (const packages of choices) {
    ended = await apt("install", "--yes", "--no-install-recommends", ...packages);
    if (ended.ok) break;
  }
  return ended;
}
