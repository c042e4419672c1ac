import { createHash } from "node:crypto";
import { policyText, type Policy } from "../../headers/policies.ts";
import type { NamedFile } from "../download.ts";
import type { NamedFiles } from "../inert-page.ts";

/**
 * A page that does nothing by itself: it names its files as data, and whoever may reach into it starts them. Those are
 * pages of the same origin. Another site can frame or open it, under any spelling of its address and on a host that
 * sends no headers, and finds nothing in it that runs or listens.
 *
 * @param title what it is for
 * @param policy its own, which the frames in it inherit
 * @param files by what they are for
 */
export function inertPage(title: string, policy: Policy, files: NamedFiles): Buffer {
  return Buffer.from(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
      `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">` +
      `<script type="application/json">${JSON.stringify(files)}</script><body></body>`,
  );
}

/** @param url from the page */
export function namedFile(url: string, content: Buffer): NamedFile {
  return { url, integrity: `sha256-${createHash("sha256").update(content).digest("base64")}`, bytes: content.length };
}
