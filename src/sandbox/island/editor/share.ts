/**
 * Puts code into the page's address, and the address into the clipboard. Resolves to what there is to say.
 *
 * @param more what else the address says
 */
export async function shareCode(
  id: string,
  files: Record<string, string>,
  more: Record<string, string>,
): Promise<string> {
  const url = shareUrl(id, files, more);
  // Before anything is waited for: Safari lets a page copy only as the answer to a click.
  const said = copy(url).then(
    () => "The link is copied. It holds your code.",
    () => "The page's address now holds your code: copy it.",
  );
  history.replaceState(null, "", await url);
  return said;
}

async function copy(text: Promise<string>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
}

async function shareUrl(id: string, files: Record<string, string>, more: Record<string, string>): Promise<string> {
  const url = new URL(location.href);
  url.hash = await hashOf(id, files, more);
  return url.href;
}

/**
 * Code in an address: `#sandbox=<id>&code=<files, deflated, base64url>`. It never leaves the browser by itself.
 *
 * @param more what else the address says
 */
async function hashOf(id: string, files: Record<string, string>, more: Record<string, string>): Promise<string> {
  return new URLSearchParams({ sandbox: id, ...more, code: await pack(JSON.stringify(files)) }).toString();
}

/** The name that links to a page of its own use for the sandbox on it. */
export const OWN_PAGE = "playground";

/**
 * The address of a program on a page of its own.
 *
 * @param page from the site's base, such as `playground/`
 * @param title the program's
 * @param files the one that is run first
 * @param more what else the address says
 */
export async function ownPageAddress(
  page: string,
  title: string,
  files: Record<string, string>,
  more: Record<string, string> = {},
): Promise<string> {
  const url = new URL(page, new URL(import.meta.env.BASE_URL.replace(/\/?$/, "/"), location.href));
  url.hash = await hashOf(OWN_PAGE, files, { title, ...more });
  return url.href;
}

/** What the page's address says beside the code it brings, such as a title; null: nothing. */
export function sharedValue(hash: string, name: string): string | null {
  return new URLSearchParams(hash.slice(1)).get(name);
}

/** The sandbox that the page's address brings code for; null when it brings none. */
export function sharedSandbox(hash: string): string | null {
  const parameters = new URLSearchParams(hash.slice(1));
  return parameters.has("code") ? parameters.get("sandbox") : null;
}

/** Bytes of code in an address, once it is inflated: far more than anybody writes, and few enough for an editor. */
const MOST_SHARED = 1_000_000;

/** Why the code in an address can't be shown, in a sentence. */
export class LinkError extends Error {
  override readonly name = "LinkError";
}

/**
 * The files in the page's address.
 * @throws LinkError when the address is damaged, or holds too much
 */
export async function sharedFiles(hash: string): Promise<Record<string, string>> {
  const packed = new URLSearchParams(hash.slice(1)).get("code") ?? "";
  const files = await unpack(packed)
    .then((text): unknown => JSON.parse(text))
    .catch((error: unknown) => {
      throw error instanceof LinkError ? error : damaged();
    });
  if (typeof files !== "object" || files === null) throw damaged();
  const entries = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(entries);
}

function damaged(): LinkError {
  return new LinkError("The link is damaged: its code can't be read.");
}

async function pack(text: string): Promise<string> {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return readUpTo(MOST_SHARED, inflated.getReader());
}

/** A small link can inflate to more than a phone has room for: no more is read than may come. */
async function readUpTo(most: number, reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > most) {
      void reader.cancel();
      throw new LinkError("The link contains more code than an editor can show.");
    }
    text += decoder.decode(value, { stream: true });
  }
}
