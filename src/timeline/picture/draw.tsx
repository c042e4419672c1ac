import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { RunIndex } from "../run-index.ts";
import { Picture } from "./Picture.tsx";
import { paint, type Colours } from "./paint.ts";

/** Draws a run as an SVG that needs nothing else: no file, no font, no style of a page. */
export function drawSvg(index: RunIndex, title: string, colours: Colours): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(<Picture index={index} title={title} />));
  const picture = place.firstElementChild!.cloneNode(true) as Element;
  root.unmount();
  paint(picture, colours);
  return withoutControls(new XMLSerializer().serializeToString(picture));
}

/** A program may give names that are no XML. */
function withoutControls(text: string): string {
  return text.replace(NO_XML, "\ufffd");
}

/** Control characters but tab and line ends, what Unicode says is no character, and halves of what JavaScript counts as two. */
const NO_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Pixels of the PNG for one of the SVG, and the most there may be on a side: what every browser's canvas takes. */
const SHARP = 2;
const LONGEST_SIDE = 8_000;

/** Makes a PNG of an SVG. @throws Error when the browser can't */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SHARP, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("This browser can't make a PNG."))), "image/png");
  });
}
