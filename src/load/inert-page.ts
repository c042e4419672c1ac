import { fetchFile, type NamedFile } from "./download.ts";
import { hiddenFrame } from "./hidden-frame.ts";
import { LoadError } from "./load-error.ts";
import { whileHeard } from "./patience.ts";

/*
 * A page that does nothing by itself: it names its files, and whoever may reach into it starts them, which is a page of
 * the same origin. `src/lanes/build/inert-page.ts` makes them.
 */

/** The files that an inert page names, by what they are for. */
export type NamedFiles<Use extends string = string> = Readonly<Record<Use, readonly NamedFile[]>>;

/**
 * Reads which files an inert page names.
 *
 * @param address absolute
 * @throws LoadError when it is not to be had
 */
export async function readInertPage<Use extends string>(address: string): Promise<NamedFiles<Use>> {
  const url = new URL(address);
  const html = await whileHeard(
    // The files are those of the latest deployment: so must their names be.
    async (_heard, signal) => (await fetchFile(url, "no-cache", signal)).text(),
    () => new LoadError(`nothing comes of ${url.pathname}`),
  );
  const named = namedIn(new DOMParser().parseFromString(html, "text/html"));
  if (named === null) throw otherPage(url);
  return named as NamedFiles<Use>;
}

/**
 * Opens an inert page in a hidden frame.
 *
 * @param title what it is for
 * @param address absolute
 * @param navigate sets the frame on its way
 * @throws LoadError when something else has come
 */
export async function openInertPage(
  title: string,
  address: string,
  navigate: (frame: HTMLIFrameElement) => void = (frame) => (frame.src = address),
): Promise<Document> {
  const url = new URL(address);
  const frame = hiddenFrame(title);
  document.body.append(frame);
  try {
    await whileHeard(
      (_heard, signal) =>
        new Promise((resolve) => {
          const onLoad = () => {
            // Firefox tells of the empty document that a frame begins with, too.
            if (frame.contentDocument?.URL !== "about:blank") resolve(undefined);
          };
          frame.addEventListener("load", onLoad, { signal });
          navigate(frame);
        }),
      () => new LoadError(`nothing comes of ${url.pathname}`),
    );
    // An error page of the browser is of another origin.
    const page = frame.contentDocument;
    if (page === null || namedIn(page) === null) throw otherPage(url);
    return page;
  } catch (error) {
    frame.remove();
    throw error;
  }
}

/**
 * Waits for a page and for what is loaded beside it. If that fails, the page is closed again, now or when it is there.
 *
 * @throws what is thrown beside it, which knows more of what is wrong than a frame does; else what the page throws
 */
export async function withInertPage<T>(opening: Promise<Document>, beside: Promise<T>): Promise<[Document, T]> {
  opening.catch(() => undefined);
  try {
    const loaded = await beside;
    return [await opening, loaded];
  } catch (error) {
    void opening.then(closeInertPage, () => undefined);
    throw error;
  }
}

/** Removes the page's frame, and all that runs in it. */
export function closeInertPage(page: Document): void {
  page.defaultView?.frameElement?.remove();
}

/** Null for any other page, and for one that has come in part. */
function namedIn(page: Document): NamedFiles | null {
  try {
    return JSON.parse(page.querySelector("script[type='application/json']")!.textContent) as NamedFiles;
  } catch {
    return null;
  }
}

function otherPage({ pathname }: URL): LoadError {
  return new LoadError(`a page was sent in place of ${pathname}, as when a network asks you to sign in`);
}
