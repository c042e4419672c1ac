const dialog = document.querySelector<HTMLDialogElement>("#search")!;

document.querySelector("[data-opens-search]")!.addEventListener("click", open);

document.addEventListener("keydown", (event) => {
  const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
  const isShortcut = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isSlash && !isShortcut) return;
  event.preventDefault();
  open();
});

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));
}

/** Opens at once: what it does comes by the time there is something to do. */
function open(): void {
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input")!.select();
  import("./search-dialog.ts").then(({ startSearch }) => startSearch(dialog), sayThatItFailed);
}

function sayThatItFailed(): void {
  dialog.querySelector("[role=status]")!.textContent =
    "Search could not be loaded. Reload the page when you are online.";
}
