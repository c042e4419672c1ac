import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { BUNDLER_POLICY, policyText } from "../../../headers/policies.ts";

/**
 * Sandpack's bundler as this site serves it: the files a browser requests, ready for one base path.
 * Keys are paths below that base (`index.html`, `static/js/…`).
 *
 * They are taken from `@codesandbox/sandpack-client`, whose published build expects an origin of its own and the network
 * of its makers. Each change is a {@link Patch} that must find what it changes: another version fails here and not in
 * front of a learner.
 *
 * @param base absolute path with a slash at both ends, such as `/sandpack/`
 * @throws Error naming the file or the patch point that is missing
 */
export function bundlerFiles(base: string): Map<string, Buffer> {
  const root = packageRoot();
  const names = readdirSync(join(root, "sandpack"), { recursive: true, encoding: "utf8" });
  const files = new Map<string, Buffer>();
  for (const { file, patches } of REQUESTED) {
    const name = names.find((name) => file.test(name));
    if (!name) throw new Error(`@codesandbox/sandpack-client has no file that matches ${file}`);
    const content = readFileSync(join(root, "sandpack", name));
    files.set(name, patches ? Buffer.from(apply(patches, content.toString(), name, base)) : content);
  }
  files.set("LICENSE.txt", readFileSync(join(root, "LICENSE")));
  return files;
}

/** One change to a file of the bundler. */
interface Patch {
  /** Why, and what breaks without it. */
  reason: string;
  find: RegExp;
  /** Of each match; gets the match, its groups, and the base path. */
  replace: (base: string, match: string, ...groups: string[]) => string;
}

const publicPath: Patch = {
  reason: "webpack's public path is the root of an origin",
  find: /(\b[a-z]\.p=)"\/"/g,
  replace: (base, _match, assignment) => `${assignment}"${base}"`,
};

const scriptsUnderBase: Patch = {
  reason: "scripts are loaded by absolute path",
  find: /"\/static\//g,
  replace: (base) => `"${base}static/`,
};

const workersUnderBase: Patch = {
  reason: "workers are loaded by absolute path",
  find: /new Worker\("\//g,
  replace: (base) => `new Worker("${base}`,
};

const syntaxErrors: Patch = {
  reason: "Babel's error messages are read-only: rewriting one replaced the syntax error by a TypeError",
  find: /catch\(e\)\{if\(e\.message=e\.message\.replace\("unknown",(\w+)\),!/,
  replace: (_base, _match, path) => `catch(e){try{e.message=e.message.replace("unknown",${path})}catch(readOnly){}if(!`,
};

const quietWorker: Patch = {
  reason: "it logs each syntax error, of which the page is told too",
  find: /^/,
  replace: () => "console.error=()=>{};",
};

const noTestRunner: Patch = {
  reason: "its test runner, 800 kB, is loaded after the first compile and never used here",
  find: /Promise\.all\(\[[^\]]+\]\)\.then\(n\.bind\(null,"\.\/src\/sandbox\/eval\/tests\/jest-lite\.ts"\)\)/,
  replace: () => "Promise.reject()",
};

const indexPage: Patch[] = [
  {
    reason: "nothing may reach another host; `IS_ONPREM` switches telemetry off; what it logs, the page is told too",
    find: /<meta charset="utf-8">/,
    replace: (_base, match) =>
      `${match}<meta http-equiv="Content-Security-Policy" content="${policyText(BUNDLER_POLICY)}">` +
      `<script>window._env_={IS_ONPREM:"true"};console.log=console.warn=console.error=()=>{}</script>`,
  },
  {
    reason: "the manifest and the icons are not served",
    find: /<link rel="manifest"[^>]*>|<link href="data:[\s\S]*?rel="icon"\/>|<link rel="mask-icon"[^>]*>/g,
    replace: () => "",
  },
  {
    reason: "the startup scripts must run before the bundler: it loses every message that arrives between the two",
    find: /(<script src="[^"]+\/vendors~sandbox\.[^>]+><\/script>)(<script src="[^"]+\/default~[^>]+><\/script>)(<script src="[^"]+\/sandbox\.[^>]+><\/script>)(<script src="[^"]+\/vendors~sandbox-startup[^>]+><\/script>)(<script src="[^"]+\/sandbox-startup[^>]+><\/script>)/,
    replace: (_base, _match, vendors, shared, sandbox, startupVendors, startup) =>
      [shared, startupVendors, startup, vendors, sandbox].join(""),
  },
  scriptsUnderBase,
];

/** What the bundler requests when it compiles TypeScript: a small part of what the package holds. */
const REQUESTED: { file: RegExp; patches?: Patch[] }[] = [
  { file: /^index\.html$/, patches: indexPage },
  { file: /^static\/browserfs12\/browserfs\.min\.js$/ },
  { file: /^static\/js\/vendors~sandbox\.\w+\.chunk\.js$/ },
  { file: /^static\/js\/default~sandbox~sandbox-startup\.\w+\.chunk\.js$/, patches: [workersUnderBase] },
  { file: /^static\/js\/sandbox\.\w+\.js$/, patches: [publicPath, workersUnderBase, noTestRunner] },
  { file: /^static\/js\/vendors~sandbox-startup\.\w+\.chunk\.js$/ },
  { file: /^static\/js\/sandbox-startup\.\w+\.js$/, patches: [publicPath, scriptsUnderBase] },
  { file: /^babel-transpiler\.\w+\.worker\.js$/, patches: [publicPath, scriptsUnderBase, syntaxErrors, quietWorker] },
  { file: /^0\.babel-transpiler\.\w+\.worker\.js$/ },
  { file: /^static\/js\/babel\.7\.[\d.]+\.min\.js$/ },
];

function apply(patches: Patch[], text: string, file: string, base: string): string {
  for (const { reason, find, replace } of patches) {
    if (text.search(find) < 0) {
      throw new Error(`Sandpack's ${file} has changed: nothing matches ${find} (needed because ${reason})`);
    }
    text = text.replace(find, (match, ...groups: string[]) => replace(base, match, ...groups));
  }
  return text;
}

/** The package exports no path to its own folder: walk up from its entry. */
function packageRoot(): string {
  let folder = dirname(createRequire(import.meta.url).resolve("@codesandbox/sandpack-client"));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
