import { BUNDLER_POLICY, FILE_POLICY, PYTHON_POLICY, type Policy } from "./policies.ts";

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
  /** The npm package that it is taken from. */
  package: string;
}

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
  search: { folder: "pagefind", tier: "tools", policy: FILE_POLICY, isFramed: false, package: "pagefind" },
} satisfies Record<string, ServedPart>;

/** The part that a file of the site belongs to, by its path from the site's base. */
export function servedPart(path: string): ServedPart | undefined {
  return Object.values<ServedPart>(SERVED).find(({ folder }) => path.startsWith(`${folder}/`));
}

/** Where the build puts the service worker, from the site's base. */
export const SERVICE_WORKER = "service-worker.js";
