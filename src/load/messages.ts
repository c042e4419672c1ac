/**
 * Keeps the messages of other sites from all listeners that are added to a window after this. Any site may get hold of a
 * window and post to it, by framing or opening a page of this one. Sandpack listens on both ends, and takes for its own
 * what merely looks so.
 */
export function dropForeignMessages(target: Window): void {
  // Not the document's own origin: a frame made from text has none, but it has the address of the page around it.
  const { origin } = new URL(document.baseURI);
  const drop = (event: MessageEvent) => {
    if (event.origin !== origin) event.stopImmediatePropagation();
  };
  target.addEventListener("message", drop, { capture: true });
}
