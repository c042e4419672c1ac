import { relative, resolve } from "node:path";

/**
 * The rooms of `src/`, and which others each may import. A room is a folder; what is in it may import what is beside it.
 * The arrows run one way: no room stands, directly or by others, on one that stands on it.
 *
 * @type {Record<string, string[]>}
 */
export const ROOMS = {
  // What everything stands on: the record of a run, what is kept, what a reader has chosen.
  record: [],
  progress: [],
  styles: [],
  reader: ["record"],
  headers: [],
  // What reads a record.
  grading: ["record"],
  loop: ["record"],
  timeline: ["loop", "reader", "record"],
  // What makes one.
  offline: ["headers", "reader"],
  load: ["headers"],
  sandpack: ["headers", "load", "record"],
  recorder: [],
  lanes: ["headers", "load", "offline", "record", "sandpack"],
  // The course and the API, as files have them.
  course: ["grading", "record"],
  server: ["headers"],
  tools: ["course", "grading", "lanes", "record", "server"],
  api: ["record", "tools"],
  conformance: ["lanes", "record", "recorder"],
  bench: ["lanes", "record", "recorder", "tools"],
  bundle: ["server", "tools"],
  licences: ["headers"],
  // Parts of pages.
  shell: ["reader", "record"],
  markdown: ["course", "record"],
  "language-service": ["api", "record"],
  sandbox: [
    "course",
    "grading",
    "headers",
    "lanes",
    "language-service",
    "load",
    "progress",
    "reader",
    "record",
    "sandpack",
    "shell",
    "timeline",
  ],
  // A sandbox that is a page.
  playground: ["grading", "headers", "progress", "reader", "record", "sandbox", "sandpack", "timeline"],
  typing: ["course", "language-service", "markdown", "record"],
  recordings: ["lanes", "record", "tools"],
  search: ["record", "server"],
  reference: ["api", "course", "markdown", "record", "shell"],
  home: ["course", "lanes", "lesson", "load", "reader", "record", "recordings", "shell", "typing"],
  lesson: [
    "course",
    "lanes",
    "markdown",
    "progress",
    "reader",
    "record",
    "recordings",
    "sandbox",
    "shell",
    "timeline",
    "typing",
  ],
  // Pages, and commands.
  layouts: ["course", "lesson", "offline", "progress", "reference", "sandbox", "search", "shell", "styles", "typing"],
  pages: [
    "api",
    "bench",
    "course",
    "home",
    "layouts",
    "lesson",
    "licences",
    "markdown",
    "offline",
    "playground",
    "progress",
    "recordings",
    "recorder",
    "reference",
    "sandbox",
    "shell",
    "timeline",
  ],
  commands: [
    "bench",
    "bundle",
    "conformance",
    "course",
    "grading",
    "lanes",
    "record",
    "recorder",
    "server",
    "tools",
    "typing",
  ],
};

/**
 * Packages that one folder imports for all the others.
 *
 * @type {Record<string, string>}
 */
const ONLY_IN = { "@codesandbox/": "src/sandpack/" };

/**
 * All that a room stands on, directly or by others.
 *
 * @param {string} room
 * @returns {Set<string>}
 */
export function below(room) {
  const found = new Set();
  const visit = (each) => {
    for (const next of ROOMS[each] ?? []) {
      if (!found.has(next)) visit(next);
      found.add(next);
    }
  };
  visit(room);
  return found;
}

/**
 * What is wrong with an import, and where what is needed belongs; null for one that is as it should be.
 *
 * @param {string} importer the file, from the project's root
 * @param {string} imported likewise
 * @returns {string | null}
 */
export function problemOf(importer, imported) {
  const from = roomOf(importer);
  const to = roomOf(imported);
  const isProduct = /^(src|runtime\/src)\//.test(importer);
  if (isProduct && imported.startsWith("tests/")) {
    return `${importer} is part of the product, which imports nothing from tests/: what both need belongs into src/tools/.`;
  }
  if (importer.startsWith("runtime/src/") && !imported.startsWith("runtime/")) {
    return "The runtime is a package of its own: it imports nothing from outside runtime/.";
  }
  if (from === null || to === null || from === to || ROOMS[from]?.includes(to)) return null;
  if (!ROOMS[from]) return `src/${from}/ is not among the rooms in eslint.rooms.js: say there what it may import.`;
  const standsOnIt = below(to).has(from);
  const both = standsOnIt ? [from] : ROOMS[from].filter((room) => below(to).has(room));
  const rooms = both.map((room) => `src/${room}/`).join(" or ");
  const belongs = `What both need belongs into ${rooms || "a room below both"}`;
  return `src/${from}/ may not import src/${to}/. ${belongs}${standsOnIt ? `, or src/${to}/ hands it in` : ""}.`;
}

/** Names that `package.json` gives to files of rooms. */
const ALIASES = { "#record": "src/record/index.ts", "#grading": "src/grading/index.ts" };

function roomOf(path) {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** A rule for ESLint: imports lead only to where {@link ROOMS} allows. */
export const rooms = {
  rules: {
    arrows: {
      meta: { type: "problem", schema: [] },
      create(context) {
        const importer = relative(context.cwd, context.filename).replaceAll("\\", "/");
        const folder = resolve(context.filename.replace(/\.astro\/.*/, ".astro"), "..");
        const check = ({ source }) => {
          if (typeof source?.value !== "string") return;
          const message = /^[.#]/.test(source.value)
            ? problemOf(importer, pathOf(source.value, folder, context.cwd))
            : problemOfPackage(importer, source.value);
          if (message) context.report({ node: source, message });
        };
        return {
          ImportDeclaration: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          ImportExpression: check,
        };
      },
    },
  },
};

function pathOf(specifier, folder, root) {
  const path = ALIASES[specifier] ?? relative(root, resolve(folder, specifier));
  return path.replaceAll("\\", "/");
}

function problemOfPackage(importer, name) {
  const [prefix, folder] = Object.entries(ONLY_IN).find(([prefix]) => name.startsWith(prefix)) ?? [];
  if (!prefix || importer.startsWith(folder) || !importer.startsWith("src/")) return null;
  return `${name} is imported in ${folder} alone: what is needed of it, that folder offers in the project's own words.`;
}
