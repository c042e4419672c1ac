/**
 * A click on a term of the glossary shows what it means beside it, and the glossary itself stays a step away. Without this
 * script the link leads there.
 */
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a.term[data-meaning]");
  // Who asks for a new tab or window gets one.
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  show(link);
});

function show(link: HTMLAnchorElement): void {
  const { term = "", meaning = "" } = link.dataset;
  const popover = document.createElement("div");
  popover.id = "term";
  popover.className = "term-meaning ui";
  popover.popover = "auto";
  popover.role = "dialog";
  popover.ariaLabel = term;
  const text = document.createElement("p");
  text.id = "term-meaning";
  text.append(...codeOf(meaning));
  const more = document.createElement("a");
  more.href = link.href;
  more.textContent = "In the glossary";
  more.setAttribute("aria-describedby", text.id);
  const name = document.createElement("strong");
  name.textContent = term;
  popover.append(name, text, more);
  popover.addEventListener("toggle", ({ newState }) => {
    if (newState === "closed") popover.remove();
  });
  link.after(popover);
  popover.showPopover();
  place(popover, link);
  // Once it is in its place: what gets the focus is scrolled to.
  more.focus({ preventScroll: true });
}

/** Below the link's first line, or above it where there is no room. */
function place(popover: HTMLElement, link: HTMLElement): void {
  const [line] = link.getClientRects();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const isRoomBelow = line!.bottom + height + 2 * GAP < innerHeight;
  const left = Math.max(GAP, Math.min(line!.left, clientWidth - width - GAP));
  const top = isRoomBelow ? line!.bottom + GAP : line!.top - height - GAP;
  popover.style.left = `${left + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
}

const GAP = 8;

/** Markdown of one sentence: what is between backticks is code. */
function codeOf(markdown: string): (string | HTMLElement)[] {
  return markdown.split("`").map((piece, index) => {
    if (index % 2 === 0) return piece;
    const code = document.createElement("code");
    code.textContent = piece;
    return code;
  });
}
