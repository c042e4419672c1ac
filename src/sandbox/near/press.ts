import { requestOf } from "./request.ts";

/** Milliseconds in which a click follows the end of a press, if one does: on a touch screen it is an event of its own. */
const CLICK_FOLLOWS = 100;

const RELEASED = "sandbox:released";

/**
 * Marks an island by `data-pressed` while one of the buttons that ask something of it is held down. A click is a press and
 * a release on the same element: if the button is replaced in between, the browser tells no button of a click.
 */
export function notePresses(island: HTMLElement): void {
  const press = ({ target }: Event) => {
    if (!requestOf(target as Element)) return;
    island.dataset["pressed"] = "";
    const pressed = new AbortController();
    const { signal } = pressed;
    const release = () => {
      if (signal.aborted) return;
      pressed.abort();
      delete island.dataset["pressed"];
      island.dispatchEvent(new Event(RELEASED));
    };
    // It may end outside of the button, or be taken for a scroll: then no click follows.
    const releaseSoon = () => setTimeout(release, CLICK_FOLLOWS);
    for (const end of ["pointerup", "pointercancel", "keyup", "blur"]) addEventListener(end, releaseSoon, { signal });
    // The island hears of the click first.
    addEventListener("click", release, { signal });
  };
  island.addEventListener("pointerdown", press);
  // Enter clicks when it goes down, the space bar when it comes up.
  island.addEventListener("keydown", (event) => event.key === " " && !event.repeat && press(event));
}

/** Resolves when none of a sandbox's buttons is held down. @param element anything in the sandbox */
export async function released(element: Element): Promise<void> {
  const island = element.closest<HTMLElement>("astro-island[data-pressed]");
  if (island) await new Promise((resolve) => island.addEventListener(RELEASED, resolve, { once: true }));
}
