import { readPlace } from "../index.ts";

/** Who was here before goes on where they stopped. The list of lessons still leads to the beginning. */
async function offerToContinue(): Promise<void> {
  const place = await readPlace();
  if (!place) return;
  const button = document.querySelector<HTMLAnchorElement>("[data-continue]")!;
  // A lesson that is no longer there is nowhere to go on.
  const lesson = document.querySelector<HTMLAnchorElement>(`[data-lesson="${place.lesson}"]`);
  if (!lesson) return;
  button.href = lesson.href + (place.sandbox === null ? "" : `#${place.sandbox}-sandbox`);
  button.textContent = `Continue with lesson ${lesson.dataset["number"]}`;
}

void offerToContinue();
