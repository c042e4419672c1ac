import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { BUNDLER_POLICY } from "../../headers/policies.ts";
import { inertPage, namedFile } from "../../load/build/inert-page.ts";

/**
 * Sandpack's bundler as this site serves it: the files a browser requests, ready for one base path.
 * Keys are paths below that base (`index.html`, `static/js/…`).
 *
 * They are taken from `@codesandbox/sandpack-client`, whose published build expects an origin of its own and the network
 * of its makers. Each change is a {@link Patch} that must find what it changes: another version fails here and not in
 * front of a learner. Its page is not taken: ours names the scripts, and starts none of them.
 *
 * @param base absolute path with a slash at both ends, such as `/sandpack/`
 * @throws Error naming the file or the patch point that is missing
 */
export function bundlerFiles(base: string): Map<string, Buffer> {
  const root = packageRoot();
  const names = readdirSync(join(root, "sandpack"), { recursive: true, encoding: "utf8" });
  const files = new Map<string, Buffer>();
  const take = ({ file, patches }: Requested): string => {
    const name = names.find((name) => file.test(name));
    if (!name) throw new Error(`@codesandbox/sandpack-client has no file that matches ${file}`);
    const content = readFileSync(join(root, "sandpack", name));
    files.set(name, patches ? Buffer.from(apply(patches, content.toString(), name, base)) : content);
    return name;
  };
  const scripts = SCRIPTS.map(take);
  const ofWorkers = OF_WORKERS.map(take);
  comparePage(readFileSync(join(root, "sandpack/index.html"), "utf8"), scripts);
  const named = (names: string[]) => names.map((name) => namedFile(name, files.get(name)!));
  files.set(
    "index.html",
    inertPage("Compiler", BUNDLER_POLICY, { scripts: named(scripts), ofWorkers: named(ofWorkers) }),
  );
  files.set("LICENSE.txt", readFileSync(join(root, "LICENSE")));
  return files;
}

/** @throws Error when Sandpack's own page starts other scripts */
function comparePage(html: string, scripts: string[]): void {
  const started = [...html.matchAll(/<script src="\/([^"]+)"/g)].map(([, path]) => path!);
  if (started.sort().join() === scripts.toSorted().join()) return;
  throw new Error(`Sandpack's index.html has changed: it starts ${started.join(", ")}`);
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

const noPrefetch: Patch = {
  reason: "it asks for Babel ahead, which is here by then; Firefox reports that the policy refuses it",
  find: /(\w)\.rel="prefetch",\1\.as="script",document\.head\.appendChild\(\1\)/,
  replace: () => "0",
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

/** What the bundler requests when it compiles TypeScript: a small part of what the package holds. */
interface Requested {
  file: RegExp;
  patches?: Patch[];
}

/**
 * The page's scripts in the order in which they run. It is another one than Sandpack's: the startup scripts come before
 * the bundler, which loses every message that arrives between the two.
 */
const SCRIPTS: Requested[] = [
  { file: /^static\/browserfs12\/browserfs\.min\.js$/ },
  { file: /^static\/js\/default~sandbox~sandbox-startup\.\w+\.chunk\.js$/, patches: [workersUnderBase] },
  { file: /^static\/js\/vendors~sandbox-startup\.\w+\.chunk\.js$/ },
  { file: /^static\/js\/sandbox-startup\.\w+\.js$/, patches: [publicPath, scriptsUnderBase, noPrefetch] },
  { file: /^static\/js\/vendors~sandbox\.\w+\.chunk\.js$/ },
  { file: /^static\/js\/sandbox\.\w+\.js$/, patches: [publicPath, workersUnderBase, noTestRunner] },
];

/** What its Babel Worker is made of. */
const OF_WORKERS: Requested[] = [
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
