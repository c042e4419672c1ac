import { keepPreference } from "../reader/preferences.ts";

/** Where the fonts are not used yet, the page's head says so by `data-fonts`. */
const { dataset } = document.documentElement;

/**
 * A first visit is readable at once, by the fonts' stand-ins. The fonts come once that is painted, and all take their
 * places at one stroke. From then on they are in the browser's cache, and used from the start.
 */
async function fetchFonts(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => family.includes("Variable"));
  await Promise.all(faces.map((face) => face.load()));
  delete dataset["fonts"];
  keepPreference("fonts", "here");
}

/** Resolves when the page shows something. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: "paint", buffered: true });
  });
}

if (dataset["fonts"] === "awaited") {
  void firstPaint()
    .then(fetchFonts)
    // The stand-ins remain, until the next page tries again.
    .catch(() => {});
}
