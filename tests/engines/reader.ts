import { expect } from "@playwright/test";
import type { Engine } from "./engine.ts";

/** Elements, by what a reader knows them by. */
export interface Place {
  css: string;
  /** What it is called: its label, or its text. Left out where the selector says enough. */
  name?: string;
  /** The label of what it is in. Left out for the whole page. */
  within?: string;
}

/** Somebody who reads the site in a browser. What is not there yet is waited for. */
export class Reader {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  open(address: string): Promise<void> {
    return this.#engine.open(address);
  }

  reload(): Promise<void> {
    return this.#engine.reload();
  }

  type(text: string): Promise<void> {
    return this.#engine.type(text);
  }

  /** Scrolls to an element, and clicks where it is seen. */
  async click(place: Place): Promise<void> {
    await expect(async () => {
      const middle = await this.#engine.evaluate(middleOf, place);
      if (typeof middle === "string") throw new Error(`${JSON.stringify(place)} can't be clicked: ${middle}.`);
      await this.#engine.clickAt(...middle);
    }).toPass();
  }

  /** Waits until what is seen at a place is a text, or matches: of several elements, one below the other. */
  async see(place: Place, text: string | RegExp): Promise<void> {
    const seen = expect.poll(() => this.#engine.evaluate(textOf, place), JSON.stringify(place));
    await (typeof text === "string" ? seen.toBe(text) : seen.toMatch(text));
  }

  /** Waits until elements are there, beside each other. */
  async seeInOneRow(place: Place): Promise<void> {
    await expect.poll(() => this.#engine.evaluate(rowsOf, place), JSON.stringify(place)).toBe(1);
  }

  /** Waits until elements are there, and have room for all that is in them. */
  async seeUncut(place: Place): Promise<void> {
    const cut = () => this.#engine.evaluate(cutOf, place);
    await expect.poll(cut, JSON.stringify(place)).toBe("nothing");
  }

  /** Waits until what a text is marked with is drawn below it. */
  async seeUnderlined(place: Place): Promise<void> {
    const line = () => this.#engine.evaluate(lineOf, place);
    await expect.poll(line, JSON.stringify(place)).toBe("underline");
  }

  /** Puts a text in the place of the one in an editor, as if it were pasted. */
  async fill(place: Place, text: string): Promise<void> {
    await this.click(place);
    await this.#engine.evaluate(replaceText, text);
  }
}

// These run in the page: each has to do without what stands around it.

/** The middle of an element, in CSS pixels, or why it can't be clicked now. */
async function middleOf({ css, name, within }: Place): Promise<[number, number] | string> {
  const around = within === undefined ? document : document.querySelector(`[aria-label="${within}"]`);
  const all = [...(around?.querySelectorAll<HTMLElement>(css) ?? [])];
  const isIt = (each: HTMLElement) => name === undefined || (each.ariaLabel ?? each.textContent).trim() === name;
  // What is in the page and has no box is for another language, or another width.
  const element = all.find((each) => isIt(each) && each.getClientRects().length > 0);
  if (!element) return "it is not there";
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const nextFrame = () => new Promise(requestAnimationFrame);
  await nextFrame();
  const before = element.getBoundingClientRect();
  await nextFrame();
  const { x, y, width, height } = element.getBoundingClientRect();
  if (x !== before.x || y !== before.y) return "it moves";
  if (element.matches(":disabled")) return "it is disabled";
  const middle: [number, number] = [x + width / 2, y + height / 2];
  const top = document.elementFromPoint(...middle);
  return element.contains(top) ? middle : `above it is ${top?.outerHTML.slice(0, 200)}`;
}

function textOf({ css, within }: Place): string {
  const around = within === undefined ? document : document.querySelector(`[aria-label="${within}"]`);
  const all = [...(around?.querySelectorAll<HTMLElement>(css) ?? [])];
  // What is far from the window need not be laid out yet, and then has no text that is seen: it is looked for there.
  all.find((each) => each.innerText === "" && each.textContent !== "")?.scrollIntoView({ block: "nearest" });
  return all.map(({ innerText }) => innerText.trim()).join("\n");
}

function rowsOf({ css, within }: Place): number {
  const all = document.querySelector(`[aria-label="${within}"]`)?.querySelectorAll<HTMLElement>(css) ?? [];
  const boxes = [...all].filter(({ offsetParent }) => offsetParent).map((each) => each.getBoundingClientRect());
  const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2).sort((a, b) => a - b);
  return middles.filter((each, index) => index === 0 || each > middles[index - 1]! + 5).length;
}

function cutOf({ css, within }: Place): string {
  const all = document.querySelector(`[aria-label="${within}"]`)?.querySelectorAll<HTMLElement>(css) ?? [];
  if (all.length === 0) return "there is none";
  return [...all].find(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)?.innerText ?? "nothing";
}

function lineOf({ css, within }: Place): string | undefined {
  const element = document.querySelector(`[aria-label="${within}"]`)?.querySelector(css);
  return element ? getComputedStyle(element).textDecorationLine : undefined;
}

function replaceText(text: string): void {
  getSelection()!.selectAllChildren(document.activeElement!);
  document.execCommand("insertText", false, text);
}
