import { keepPreference } from "../reader/preferences.ts";

/**
 * A first visit is readable at once, by the fonts' stand-ins: its styles name families that nothing is called yet. The fonts
 * come once that is painted, under those names: styles that change would have every element's style computed anew, which
 * takes as long again as the new lines do. From then on they are in the browser's cache, and used from the start.
 */
async function fetchFonts(): Promise<void> {
  const faces = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter(isFontToFetch)
    .map(lateFace);
  await Promise.all(faces.map((face) => face.load()));
  await inParts(() => {
    for (const face of faces) document.fonts.add(face);
  });
  keepPreference("fonts", "here");
}

/**
 * Changes the page where the reader is, then the rest of a lesson, a part to a frame. In one frame it would hold a phone up
 * for a sixth of a second.
 */
async function inParts(change: () => void): Promise<void> {
  const parts = [...document.querySelectorAll<HTMLElement>(".passage")].filter(isFarAway);
  const heights = parts.map((part) => part.offsetHeight);
  for (const [index, { style }] of parts.entries()) {
    style.contentVisibility = "auto";
    style.containIntrinsicBlockSize = `${heights[index]}px`;
  }
  await nextFrame();
  change();
  for (const part of parts) {
    await nextFrame();
    part.removeAttribute("style");
  }
}

/** What is shown again in the reader's sight would count as having moved. */
function isFarAway(part: HTMLElement): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom < -innerHeight / 4 || top > 1.25 * innerHeight;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function isFontToFetch(rule: CSSRule): rule is CSSFontFaceRule {
  return rule instanceof CSSFontFaceRule && familyOf(rule).endsWith("Variable");
}

function lateFace(rule: CSSFontFaceRule): FontFace {
  const { style } = rule;
  return new FontFace(`Late ${familyOf(rule)}`, style.getPropertyValue("src"), {
    style: style.getPropertyValue("font-style") || "normal",
    weight: style.getPropertyValue("font-weight"),
  });
}

function familyOf({ style }: CSSFontFaceRule): string {
  return style.getPropertyValue("font-family").replaceAll('"', "");
}

/** Resolves when the page shows something. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: "paint", buffered: true });
  });
}

if (document.documentElement.dataset["fonts"] === "late") {
  void firstPaint()
    .then(fetchFonts)
    // The stand-ins remain, until the next page tries again.
    .catch(() => {});
}
