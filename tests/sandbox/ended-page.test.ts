import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endedByForce, noteRunning } from "../../src/sandbox/island/ended-page.ts";

/** What a tab's pages share, and the locks of the pages that live. */
let stored: Map<string, string>;
let held: Set<string>;
let page: EventTarget;

beforeEach(() => {
  stored = new Map();
  held = new Set();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  vi.stubGlobal("navigator", {
    locks: {
      request: async (name: string, work: () => Promise<void>) => {
        held.add(name);
        await work();
        held.delete(name);
      },
      query: () => Promise.resolve({ held: Array.from(held, (name) => ({ name })) }),
    },
  });
  open();
});
afterEach(() => vi.unstubAllGlobals());

function open(): void {
  page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
}

test("a page that died while a program ran is told of once, by its sandbox", async () => {
  noteRunning("a");
  held.clear();
  open();
  expect(await endedByForce("b")).toBe(false);
  expect(await endedByForce("a")).toBe(true);
  expect(await endedByForce("a")).toBe(false);
});

test("neither a program that has ended nor a page that was left in order is", async () => {
  noteRunning("a")();
  expect(await endedByForce("a")).toBe(false);
  noteRunning("a");
  page.dispatchEvent(new Event("pagehide"));
  expect(await endedByForce("a")).toBe(false);
  expect(held.size).toBe(0);
});

test("nor is a copy of a tab whose program runs on", async () => {
  noteRunning("a");
  expect(await endedByForce("a")).toBe(false);
});

test("without locks and without storage nothing fails", async () => {
  vi.stubGlobal("navigator", {});
  noteRunning("a");
  expect(await endedByForce("a")).toBe(true);
  vi.stubGlobal("sessionStorage", undefined);
  noteRunning("a")();
  expect(await endedByForce("a")).toBe(false);
});
