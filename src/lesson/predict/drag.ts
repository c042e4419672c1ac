/** How far, in pixels, a pointer moves before a press is a drag and no longer a click. */
const SLACK = 5;

/**
 * Lets cards be dragged within and between lists; a card takes its new place while it is dragged. Fingers drag by the
 * handle (`.handle`), since elsewhere they scroll the page.
 */
export function dragCards(lists: HTMLElement[], dropped: (card: HTMLElement) => void): void {
  for (const list of lists) list.addEventListener("pointerdown", (event) => press(event, lists, dropped));
}

function press(event: PointerEvent, lists: HTMLElement[], dropped: (card: HTMLElement) => void): void {
  const target = event.target as Element;
  const card = target.closest<HTMLElement>(".card");
  const byHandle = target.closest(".handle") !== null;
  if (!card || event.button !== 0 || (event.pointerType === "touch" && !byHandle)) return;

  const ending = new AbortController();
  const { signal } = ending;
  let dragging = false;

  const move = ({ clientX, clientY }: PointerEvent): void => {
    dragging ||= Math.hypot(clientX - event.clientX, clientY - event.clientY) > SLACK;
    if (!dragging) return;
    card.classList.add("dragged");
    const list = lists.find((each) => holds(each.getBoundingClientRect(), clientX, clientY));
    if (list) list.insertBefore(card, cardBelow(list, card, clientY));
  };
  const release = (): void => {
    ending.abort();
    card.classList.remove("dragged");
    if (!dragging) return;
    // The click that may follow a drag is no click on the card.
    const swallow = (click: Event): void => click.stopPropagation();
    addEventListener("click", swallow, { capture: true });
    setTimeout(() => {
      removeEventListener("click", swallow, { capture: true });
      dropped(card);
    });
  };
  addEventListener("pointermove", move, { signal });
  addEventListener("pointerup", release, { signal });
  addEventListener("pointercancel", release, { signal });
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The first other card whose middle lies below the pointer. */
function cardBelow(list: HTMLElement, dragged: HTMLElement, y: number): Element | null {
  const others = [...list.querySelectorAll(".card")].filter((card) => card !== dragged);
  return others.find((card) => middle(card.getBoundingClientRect()) > y) ?? null;
}

function middle(box: DOMRect): number {
  return box.top + box.height / 2;
}
