import { LoadError } from "./load-error.ts";
import { whileHeard } from "./patience.ts";

/** A file of the site, as the page that needs it names it. */
export interface NamedFile {
  /** From the page. */
  url: string;
  /** A hash of its content, as in an `integrity` attribute. */
  integrity: string;
  bytes: number;
}

/**
 * Downloads files together and checks that they are what was asked for. As long as bytes come, it goes on.
 *
 * @param base the address from which they are named
 * @param onProgress told how much is there, from 0 to 1
 * @throws LoadError for the first that is not to be had, or when nothing comes any more
 */
export function download(
  files: readonly NamedFile[],
  base: string,
  onProgress?: (part: number) => void,
): Promise<Blob[]> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const missing = new Set(files);
  let loaded = 0;
  // That it is on its way is known before the first byte has come.
  onProgress?.(0);
  return whileHeard(
    (heard, signal) => {
      const onBytes = (bytes: number) => {
        heard();
        loaded += bytes;
        onProgress?.(Math.min(1, loaded / total));
      };
      return Promise.all(
        files.map(async (file) => {
          const content = await checked(file, new URL(file.url, base), { signal, onBytes });
          missing.delete(file);
          return content;
        }),
      );
    },
    () => new LoadError(`nothing comes of ${[...missing].map(({ url }) => new URL(url, base).pathname).join(" and ")}`),
  );
}

interface Request {
  signal: AbortSignal;
  onBytes: (bytes: number) => void;
}

/** What is wrong may be what the browser has in its cache: it is asked for once more without it. */
async function checked(file: NamedFile, address: URL, request: Request): Promise<Blob> {
  try {
    return await checkedOnce(file, address, "default", request);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return checkedOnce(file, address, "reload", request);
  }
}

async function checkedOnce(
  { integrity, bytes }: NamedFile,
  address: URL,
  cache: RequestCache,
  request: Request,
): Promise<Blob> {
  const response = await fetchFile(address, cache, request.signal);
  if (isPage(response)) {
    throw new LoadError(`a page was sent in place of ${address.pathname}, as when a network asks you to sign in`);
  }
  const content = await contentOf(response, address, request.onBytes);
  if (content.size < bytes) throw new LoadError(`only a part of ${address.pathname} has come`);
  if (content.size > bytes || !(await matches(content, integrity))) {
    throw new LoadError(`${address.pathname} is not the file that the site was built with`);
  }
  return content;
}

/** @throws LoadError when there is no answer, or no file */
export async function fetchFile(address: URL, cache: RequestCache, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache, signal }).catch(() => null);
  if (!response) throw new LoadError(`${address.pathname} can't be reached; are you online?`);
  if (!response.ok) throw new LoadError(`the host answers ${response.status} for ${address.pathname}`);
  return response;
}

function isPage({ headers }: Response): boolean {
  return headers.get("Content-Type")?.startsWith("text/html") ?? false;
}

async function contentOf(response: Response, address: URL, onBytes: Request["onBytes"]): Promise<Blob> {
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });
  try {
    return await new Response(response.body?.pipeThrough(counting)).blob();
  } catch {
    throw new LoadError(`only a part of ${address.pathname} has come`);
  }
}

/** Whether a file has a hash. Where a page can't know, as over plain HTTP, it goes without. */
async function matches(content: Blob, integrity: string): Promise<boolean> {
  if (!isSecureContext) return true;
  const hash = await crypto.subtle.digest("SHA-256", await content.arrayBuffer());
  return integrity === `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
