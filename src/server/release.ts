import { createHash } from "node:crypto";
import { readdirSync, statSync, type Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { lookup } from "mrmime";
import { HEADERS_FILE, parseRules, type HeaderRule } from "../headers/rules.ts";
import { SERVICE_WORKER } from "../headers/served.ts";

/**
 * A built site in memory, as it was at one moment: a page and its scripts are of one build, and no file vanishes while it
 * is sent, whatever a rebuild does to the folder.
 */
export interface Release {
  /** By address below the site's base: `lessons/tasks/` for its index.html, the empty one for the home page. */
  files: ReadonlyMap<string, ReleasedFile>;
  /** The headers that the site's own file says. */
  rules: readonly HeaderRule[];
}

/** A file of a release. */
export class ReleasedFile {
  readonly content: Buffer;
  /** Its media type. */
  readonly type: string;
  /** A hash of the content. */
  readonly hash: string;
  #gzipped: Promise<Buffer> | undefined;

  constructor(name: string, content: Buffer) {
    const type = lookup(name) ?? "application/octet-stream";
    this.content = content;
    this.type = type.startsWith("text/") ? `${type}; charset=utf-8` : type;
    this.hash = createHash("sha256").update(content).digest("base64url").slice(0, 16);
  }

  /** Whether it gains by being compressed. What fits into one packet does not. */
  get isCompressible(): boolean {
    return this.content.length > 1400 && COMPRESSIBLE.test(this.type);
  }

  /** The content compressed, which is done when it is first asked for. */
  gzipped(): Promise<Buffer> {
    return (this.#gzipped ??= promisify(gzip)(this.content));
  }
}

const COMPRESSIBLE = /^text\/|javascript|json|svg|wasm/;

/** The folder of a built site, and what is served of it. */
export class ReleaseFolder {
  readonly #path: string;
  #release: Release;
  #build: Build;
  #reading: Promise<void> | null = null;

  /** @throws Error when the folder, or its file of headers, can't be read */
  static async open(path: string): Promise<ReleaseFolder> {
    const build = buildIn(path);
    return new ReleaseFolder(path, build, await readRelease(path));
  }

  private constructor(path: string, build: Build, release: Release) {
    this.#path = path;
    this.#build = build;
    this.#release = release;
  }

  /** The site of the last build. A build that can't be read leaves the one before in place. */
  async current(): Promise<Release> {
    await (this.#reading ??= this.#readNewBuild().finally(() => (this.#reading = null)));
    return this.#release;
  }

  async #readNewBuild(): Promise<void> {
    try {
      const build = buildIn(this.#path);
      // A build writes the service worker last.
      const isWhole = build.serviceWorker !== undefined || this.#build.serviceWorker === undefined;
      if (!isWhole || isSame(build, this.#build)) return;
      const release = await readRelease(this.#path);
      // Unless it was replaced meanwhile: then this is neither the one nor the other.
      if (!isSame(build, buildIn(this.#path))) return;
      this.#build = build;
      this.#release = release;
    } catch (error) {
      if (!isMissing(error)) console.error(`The new build can't be served: ${String(error)}`);
    }
  }
}

/** By what one build in a folder is told from the next. */
interface Build {
  folder: Stats;
  /** It names every file by its hash, so that it differs when one of them does. */
  serviceWorker: Stats | undefined;
}

function buildIn(path: string): Build {
  return { folder: statSync(path), serviceWorker: statSync(join(path, SERVICE_WORKER), { throwIfNoEntry: false }) };
}

function isSame(one: Build, other: Build): boolean {
  return isUnchanged(one.folder, other.folder) && isUnchanged(one.serviceWorker, other.serviceWorker);
}

function isUnchanged(one: Stats | undefined, other: Stats | undefined): boolean {
  return one?.ino === other?.ino && one?.mtimeMs === other?.mtimeMs && one?.size === other?.size;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

async function readRelease(folder: string): Promise<Release> {
  const files = new Map<string, ReleasedFile>();
  let rules: HeaderRule[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    // Links are left out: they may lead out of the folder.
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    const name = path.slice(join(folder, "/").length).replaceAll("\\", "/");
    if (name === HEADERS_FILE) rules = parseRules(content.toString());
    else files.set(name.replace(/(^|\/)index\.html$/, "$1"), new ReleasedFile(name, content));
  }
  return { files, rules };
}
