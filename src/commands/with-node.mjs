// @ts-check
/**
 * Runs a script, or a command of a dependency, on a Node.js that is new enough:
 *
 *     node src/commands/with-node.mjs astro build
 *     node src/commands/with-node.mjs src/commands/record.ts program.ts
 *
 * The Node.js that starts this file may be too old: then the one that npm has installed as an optional dependency
 * takes over. Hence plain JavaScript, and nothing but built-ins.
 *
 * What is started sees the export condition "asyncio-source", by which `import … from "asyncio"` finds runtime/src.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { findNode, findScript } from "../tools/find-node.mjs";
import { onEnd, terminate } from "../tools/processes.mjs";
import { root } from "../tools/root.mjs";

/** Milliseconds that a child may take to end in its own way. */
const LONGEST_ENDING = 2000;

const [command = "", ...args] = process.argv.slice(2);
// Early 22.x announces type stripping as experimental.
const options = "--conditions=asyncio-source --disable-warning=ExperimentalWarning";

try {
  const { execPath, platform, arch, versions } = process;
  const node = findNode({ version: versions.node, execPath, platform, arch }, root);
  const child = spawn(node, [findScript(command, root), ...args], {
    stdio: "inherit",
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${options}`.trim() },
  });
  child.on("error", (error) => fail(error));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));

  // A terminal sends Ctrl-C to the child too, which ends in its own way; a second one means at once.
  let isPatient = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
  onEnd((signal) => {
    if (signal === "SIGINT" && isPatient) isPatient = false;
    else end(child, signal === "SIGINT" ? "SIGINT" : "SIGTERM");
  });
} catch (error) {
  fail(error);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end({ pid }, signal) {
  if (pid === undefined) return;
  terminate(pid, signal);
  setTimeout(() => terminate(pid, "SIGKILL"), LONGEST_ENDING).unref();
}

/** @param {unknown} error */
function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
