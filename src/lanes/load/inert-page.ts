/** A file that an inert page names. */
export interface NamedFile {
  /** From the page. */
  url: string;
  /** A hash of its content, as in an `integrity` attribute. */
  integrity: string;
  bytes: number;
}

/** The files that an inert page names, by what they are for. */
export type NamedFiles = Readonly<Record<string, readonly NamedFile[]>>;

/** The page in a hidden frame, loaded. */
export interface InertPage {
  document: Document;
  files: NamedFiles;
}

/**
 * Waits for a page that does nothing by itself, until whoever has it in a frame starts its files.
 *
 * @param frame its frame, on the way to it
 * @throws Error when something else has come: an error page of the browser or of the host
 */
export async function inertPageIn(frame: HTMLIFrameElement): Promise<InertPage> {
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  // An error page of the browser is of another origin.
  const document = frame.contentDocument;
  const named = document?.querySelector("script[type='application/json']")?.textContent;
  if (!document || !named) throw new Error("Another page has come in its place.");
  return { document, files: JSON.parse(named) as NamedFiles };
}
