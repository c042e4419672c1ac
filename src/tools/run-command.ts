import { startProcess } from "./processes.mjs";
import { root } from "./root.mjs";

/** How a command ended. */
export interface Ended {
  ok: boolean;
  /** What it wrote to its standard output and error, as it came. */
  output: string;
}

/** Runs a command in the project's folder, without input. */
export function runCommand(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = startProcess(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let output = "";
    const collect = (chunk: string) => (output += chunk);
    child.stdout!.setEncoding("utf8").on("data", collect);
    child.stderr!.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
