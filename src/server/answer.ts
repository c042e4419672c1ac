import type { IncomingHttpHeaders } from "node:http";
import { headersOf } from "../headers/rules.ts";
import type { Release, ReleasedFile } from "./release.ts";

/** The part of a request that an answer depends on. */
export interface Question {
  method?: string;
  /** As it was sent: a path with its query, or whatever else a client has made up. */
  url?: string;
  headers: IncomingHttpHeaders;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** For HEAD it is not sent. */
  body: Buffer | string;
}

/**
 * Answers a request with a file of a site, at one address each: whatever else leads to it is redirected there, so that
 * rules about addresses hold for every spelling.
 *
 * @param base the site's path, with a slash at both ends
 */
export async function answer(question: Question, { files, rules }: Release, base: string): Promise<Answer> {
  const { method = "", url = "", headers } = question;
  if (!METHODS.includes(method)) return inWords(405, "This server only reads.", { Allow: METHODS.join(", ") });
  const [, sent, query = ""] = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  const path = sent === undefined ? null : normalized(sent);
  if (path === null) return inWords(400, "This address can't be read.");

  const address = path === "/" || `${path}/` === base ? "" : findAddress(path, files, base);
  const file = address === null ? undefined : files.get(address);
  const rulesFor = (address: string) => ({ "Cache-Control": "no-cache", ...headersOf(rules, base + address) });
  if (address === null || !file) return notFound(files.get(NOT_FOUND_PAGE), rulesFor(NOT_FOUND_PAGE));
  const location = encodeURI(base + address).replace(/[?#]/g, encodeURIComponent);
  if (sent !== location)
    return { status: 308, headers: { ...rulesFor(address), Location: location + query }, body: "" };
  return answerWith(file, headers, rulesFor(address));
}

const METHODS = ["GET", "HEAD"];
const NOT_FOUND_PAGE = "404.html";

/** An answer in plain text, which no browser takes for anything else. */
export function inWords(status: number, text: string, headers: Record<string, string> = {}): Answer {
  const harmless = { "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'" };
  const type = { "Content-Type": "text/plain; charset=utf-8" };
  return { status, headers: { ...type, ...harmless, ...headers }, body: `${text}\n` };
}

function notFound(page: ReleasedFile | undefined, headers: Record<string, string>): Answer {
  if (!page) return inWords(404, "Not found.");
  return { status: 404, headers: { ...headers, "Content-Type": page.type }, body: page.content };
}

/** The path decoded, without empty segments, `.` and `..`; null when it can't be decoded. */
function normalized(path: string): string | null {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const segments: string[] = [];
  for (const segment of decoded.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  const isFolder = segments.length > 0 && /\/\.{0,2}$/.test(decoded);
  return `/${segments.join("/")}${isFolder ? "/" : ""}`;
}

/** The address below the base under which the files have what a path may mean. */
function findAddress(path: string, files: Release["files"], base: string): string | null {
  if (!path.startsWith(base)) return null;
  const address = path.slice(base.length);
  const asFolder = address.replace(/(^|\/)index\.html$/, "$1");
  return [address, asFolder, `${address}/`].find((candidate) => files.has(candidate)) ?? null;
}

async function answerWith(
  file: ReleasedFile,
  asked: IncomingHttpHeaders,
  rules: Record<string, string>,
): Promise<Answer> {
  const { content, hash } = file;
  // A range is one of the file itself.
  const isGzipped = file.isCompressible && acceptsGzip(asked["accept-encoding"]) && asked.range === undefined;
  const etag = isGzipped ? `"${hash}-gzip"` : `"${hash}"`;
  const headers: Record<string, string> = {
    ...rules,
    ETag: etag,
    "Accept-Ranges": "bytes",
    ...(file.isCompressible && { Vary: "Accept-Encoding" }),
  };
  if (matches(asked["if-none-match"], etag)) return { status: 304, headers, body: "" };
  headers["Content-Type"] = file.type;
  if (isGzipped) {
    return { status: 200, headers: { ...headers, "Content-Encoding": "gzip" }, body: await file.gzipped() };
  }
  const ifRange = asked["if-range"];
  const range = ifRange === undefined || ifRange === etag ? readRange(asked.range, content.length) : null;
  if (range === null) return { status: 200, headers, body: content };
  if (range === "unsatisfiable") {
    return inWords(416, "The file has no such bytes.", { "Content-Range": `bytes */${content.length}` });
  }
  const { first, last } = range;
  headers["Content-Range"] = `bytes ${first}-${last}/${content.length}`;
  return { status: 206, headers, body: content.subarray(first, last + 1) };
}

function acceptsGzip(accepted = ""): boolean {
  return accepted.split(",").some((coding) => {
    const [name, quality = ""] = coding.split(";").map((part) => part.trim().toLowerCase());
    return name === "gzip" && !/^q=0(\.0*)?$/.test(quality);
  });
}

/** As RFC 9110 compares them for If-None-Match: weakly. */
function matches(tags: string | undefined, etag: string): boolean {
  return tags?.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, ""))) ?? false;
}

/**
 * The bytes that a Range header asks for, by RFC 9110, section 14. What is invalid there, of another unit or of several
 * ranges may be ignored, and is: null stands for the whole file.
 */
export function readRange(
  header: string | undefined,
  size: number,
): { first: number; last: number } | "unsatisfiable" | null {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return null;
  if (from !== "" && to !== "" && Number(to) < Number(from)) return null;
  const first = from === "" ? Math.max(size - Number(to), 0) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first >= size ? "unsatisfiable" : { first, last };
}
