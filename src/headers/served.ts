import { ANYBODY, BUNDLER_POLICY, FILE_POLICY, PYTHON_POLICY, type Policy } from "./policies.ts";

/** A folder that the site serves beside its pages: what runs programs, and what searches. */
export interface ServedPart {
  /** Its name in the site. */
  folder: string;
  /** What it is stored with on the reader's device. */
  tier: "tools" | "python";
  /** What its files are served with. */
  policy: Policy;
  /** Its documents are shown in frames: they are no pages, and have this policy in themselves. */
  isFramed: boolean;
  /** Who may frame them, where that is not this site alone. */
  framedBy?: typeof ANYBODY;
  /** The npm package that it is taken from. */
  package: string;
}

/** The one page that other sites may show in a frame, from the site's base. */
export const EMBED = "embed/";

/** All that know of what runs programs, and are not the lanes themselves, know it from here. */
export const SERVED = {
  compiler: {
    folder: "sandpack",
    tier: "tools",
    policy: BUNDLER_POLICY,
    isFramed: true,
    package: "@codesandbox/sandpack-client",
  },
  python: {
    folder: "python",
    tier: "python",
    policy: PYTHON_POLICY,
    isFramed: true,
    package: "pyodide",
  },
  // A frame in the page that others may frame stands in their frame, too: the same two documents once more.
  embeddedCompiler: {
    folder: "embed/sandpack",
    tier: "tools",
    policy: BUNDLER_POLICY,
    isFramed: true,
    framedBy: ANYBODY,
    package: "@codesandbox/sandpack-client",
  },
  embeddedPython: {
    folder: "embed/python",
    tier: "python",
    policy: PYTHON_POLICY,
    isFramed: true,
    framedBy: ANYBODY,
    package: "pyodide",
  },
  search: { folder: "pagefind", tier: "tools", policy: FILE_POLICY, isFramed: false, package: "pagefind" },
} satisfies Record<string, ServedPart>;

/** The part that a file of the site belongs to, by its path from the site's base. */
export function servedPart(path: string): ServedPart | undefined {
  return Object.values<ServedPart>(SERVED).find(({ folder }) => path.startsWith(`${folder}/`));
}

/** Where the build puts the service worker, from the site's base. */
export const SERVICE_WORKER = "service-worker.js";
