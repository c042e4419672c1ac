import type { ClientDirective } from "astro";
import { readerArrives } from "../../reader/arrival.ts";
import { notePresses } from "./press.ts";
import { requestOf } from "./request.ts";

/** How far outside of the window a sandbox counts as near. */
const MARGIN = "600px";

/** Milliseconds after which a sandbox that has not come is said to be late. It may come yet, if the network is slow. */
const LATE = 8000;

/**
 * `client:near` loads and starts a sandbox when it is near and there is a reader, or at once when something is asked of
 * it. Until then it is plain HTML. What was asked is kept on the island until the sandbox can do it; when it is late, or
 * can't be loaded, that is shown, and asking again tries again.
 */
const near: ClientDirective = (load, _options, island) => {
  let starting: Promise<void> | null = null;
  const start = () => {
    island.dataset["starting"] = "";
    return (starting ??= load().then((hydrate) => hydrate()));
  };

  notePresses(island);
  island.addEventListener("click", ({ target }) => {
    const request = requestOf(target as Element);
    if (!request) return;
    island.dataset["request"] = request;
    delete island.dataset["failed"];
    delete island.dataset["late"];
    setTimeout(() => (island.dataset["late"] = ""), LATE);
    void start();
  });
  island.addEventListener("astro:hydration-error", () => {
    starting = null;
    delete island.dataset["request"];
    delete island.dataset["starting"];
    island.dataset["failed"] = "";
  });
  void Promise.all([comesNear(island), readerArrives()]).then(start);
};

export default near;

function comesNear(island: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: MARGIN },
    );
    // The island itself has no box.
    for (const child of island.children) observer.observe(child);
  });
}
