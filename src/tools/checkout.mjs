// @ts-check
/** What must be true of the checkout before something long writes into it. Used before there is any dependency. */
import { readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./processes.mjs";
import { root } from "./root.mjs";

/** Characters of a path that mean something else to the build's tools, however they are written. */
const IN_THE_WAY = /[#?]/;

/**
 * @param {string} [folder] the checkout
 * @throws {Error} when its path has a character that the build can't work with
 */
export function assertPathWorks(folder = root) {
  const [character] = IN_THE_WAY.exec(folder) ?? [];
  if (character === undefined) return;
  const problem = `The path of this folder has a "${character}" in it, which the tools that build the site take for a part of an address:`;
  throw new Error(`${problem}\n\n    ${folder}\n\nGive the folder another name, then try again.`);
}

/**
 * Does work that writes into the checkout, while no other process does any. All that would be in its way is said before
 * it begins.
 *
 * @template T
 * @param {string} doing what it is, in one word: "building"
 * @param {number} megabytes that it needs on the disk
 * @param {() => Promise<T>} work
 * @param {string} [folder] the checkout
 * @returns {Promise<T>}
 * @throws {Error} when the folder's name, the disk or another process is in the way
 */
export async function writeToCheckout(doing, megabytes, work, folder = root) {
  assertPathWorks(folder);
  const { bavail, bsize } = statfsSync(folder);
  const left = Math.floor((bavail * bsize) / 1e6);
  if (left < megabytes) {
    throw new Error(`The disk has ${left} MB left, and ${doing} takes ${megabytes} MB. Make room, then try again.`);
  }
  const release = lock(join(folder, ".lock"), doing);
  process.on("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/**
 * Makes the file that says that this process writes here.
 *
 * @param {string} path
 * @param {string} doing
 * @returns {() => void} what removes it
 */
function lock(path, doing) {
  try {
    writeFileSync(path, `${process.pid}`, { flag: "wx" });
    return () => rmSync(path, { force: true });
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== "EEXIST") {
      throw new Error(`This folder can't be written to, which ${doing} has to: ${message}`, { cause: error });
    }
  }
  const holder = Number(readFileSync(path, "utf8"));
  // It has no number yet when it was made just now.
  if (holder === 0 || isAlive(holder)) {
    const problem = `Process ${holder || "(just started)"} is installing or building here. Wait until it is done, then try again.`;
    throw new Error(`${problem} (If there is no such process, remove ${path}.)`);
  }
  // It was ended before it could remove the file.
  rmSync(path, { force: true });
  return lock(path, doing);
}
