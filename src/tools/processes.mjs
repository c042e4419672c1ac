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
 * The parent, if it has started a command of this project, and its own parent: a shell does not notice that the npm
 * which started it is gone. What has been started by hand in a terminal, or by a service, may outlive that.
 *
 * @param {number} parent
 */
function whoWaits(parent) {
  if (isWindows) return process.env.npm_lifecycle_event === undefined ? [] : [parent];
  const [, grandparent = "", command = ""] = /^\s*(\d+)\s(.*)/s.exec(describe(parent)) ?? [];
  return /with-node\.mjs|install\.mjs/.test(command) ? [parent, Number(grandparent)] : [];
}

/**
 * The parent of a process, and its command line; nothing where the system does not say.
 *
 * @param {number} id
 */
function describe(id) {
  if (process.platform !== "linux")
    return spawnSync("ps", ["-o", "ppid=,args=", "-p", `${id}`]).stdout?.toString() ?? "";
  try {
    // The name of the process, in parentheses, may hold anything.
    const [, parent] = readFileSync(`/proc/${id}/stat`, "utf8")
      .replace(/.*\)\s/s, "")
      .split(" ");
    return `${parent} ${readFileSync(`/proc/${id}/cmdline`, "utf8")}`;
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
