// @ts-check
/**
 * Processes that end together: a signal to one of them, or to the npm that started them, leaves none behind. npm passes
 * on some signals only, and those to its shell, which passes on none.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";

const isWindows = process.platform === "win32";

/** Milliseconds from one look for the parent to the next. */
const WATCH = 250;

/**
 * Calls a function when this process is told to end: by a signal (SIGHUP is that of a terminal that closes), or by the
 * end of who waits for it, which counts as SIGTERM.
 *
 * @param {(signal: "SIGINT" | "SIGTERM" | "SIGHUP") => void} end
 */
export function onEnd(end) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => end(signal));
  const parent = process.ppid;
  const waiting = whoWaits(parent);
  if (waiting.length === 0) return;
  const watch = setInterval(() => {
    // An orphan gets another parent; on Windows it keeps the number of the one it had.
    if (process.ppid === parent && waiting.every(isAlive)) return;
    clearInterval(watch);
    end("SIGTERM");
  }, WATCH);
  watch.unref();
}

/**
 * The processes that wait for this one. It may outlive all others: those of a terminal, of a service, of a script.
 *
 * @param {number} parent
 * @returns {number[]}
 */
function whoWaits(parent) {
  if (isWindows) return process.env.npm_lifecycle_event === undefined ? [] : [parent];
  const [, grandparent, command = ""] = /^\s*(\d+)\s(.*)/s.exec(describe(parent)) ?? [];
  if (/^\S*node\s.*with-node\.mjs/.test(command)) return [parent];
  // A shell that npm has made for one command does not notice that npm is gone.
  return /^\S*sh\s-c\s.*(with-node|install)\.mjs/.test(command) ? [parent, Number(grandparent)] : [];
}

/**
 * The parent of a process, and its command line; nothing where the system does not say.
 *
 * @param {number} id
 */
function describe(id) {
  if (process.platform !== "linux") return `${spawnSync("ps", ["-o", "ppid=,args=", "-p", `${id}`]).stdout}`;
  try {
    // The name of the process, in parentheses, may hold anything.
    const [, state = ""] = /.*\)\s(.*)/s.exec(readFileSync(`/proc/${id}/stat`, "utf8")) ?? [];
    return `${state.split(" ")[1]} ${readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ")}`;
  } catch {
    return "";
  }
}

/** @param {number} id */
export function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Tells a process to end, or a group of processes when the number is negative. Windows has neither signals nor groups:
 * there it is ended, with all that it has started.
 *
 * @param {number} id
 * @param {NodeJS.Signals} [signal]
 */
export function terminate(id, signal = "SIGTERM") {
  if (isWindows) {
    spawnSync("taskkill", ["/pid", `${id}`, "/t", "/f"]);
    return;
  }
  try {
    process.kill(id, signal);
  } catch {
    // It has ended by itself.
  }
}

/** @type {Set<number>} */
const started = new Set();

/**
 * Starts a process that ends with this one, together with all that it starts.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
export function startProcess(command, args, options) {
  const child = spawn(command, args, { ...options, detached: !isWindows });
  if (child.pid === undefined) return child;
  // Detached, it leads a group.
  const id = isWindows ? child.pid : -child.pid;
  started.add(id);
  return child.on("exit", () => started.delete(id));
}

/** From now on, this process ends as soon as it is told to, and with it all that it has started. */
export function endTogether() {
  onEnd((signal) => {
    for (const id of started) terminate(id);
    process.exit(128 + constants.signals[signal]);
  });
}
