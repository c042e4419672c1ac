/** Puts code into the page's address, and the address into the clipboard. Resolves to what there is to say. */
export async function shareCode(id: string, files: Record<string, string>): Promise<string> {
  const url = shareUrl(id, files);
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

/** Code in an address: `#sandbox=<id>&code=<files, deflated, base64url>`. It never leaves the browser by itself. */
async function shareUrl(id: string, files: Record<string, string>): Promise<string> {
  const url = new URL(location.href);
  url.hash = new URLSearchParams({ sandbox: id, code: await pack(JSON.stringify(files)) }).toString();
  return url.href;
}

/** The sandbox that the page's address brings code for; null when it brings none. */
export function sharedSandbox(hash: string): string | null {
  const parameters = new URLSearchParams(hash.slice(1));
  return parameters.has("code") ? parameters.get("sandbox") : null;
}

/**
 * The files in the page's address.
 * @throws Error when the address is damaged
 */
export async function sharedFiles(hash: string): Promise<Record<string, string>> {
  const packed = new URLSearchParams(hash.slice(1)).get("code") ?? "";
  const files: unknown = JSON.parse(await unpack(packed));
  if (typeof files !== "object" || files === null) throw new Error("The address holds no files.");
  const entries = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(entries);
}

async function pack(text: string): Promise<string> {
  const bytes = await throughStream(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder().decode(await throughStream(bytes, new DecompressionStream("deflate-raw")));
}

async function throughStream(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
