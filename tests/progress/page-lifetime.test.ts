import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";

/** The page's window: what is under test listens to it from the start. */
const page = vi.hoisted(() => {
  const events = new EventTarget();
  vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
  return events;
});

import { storageTrouble, withDatabase } from "../../src/progress/database.ts";
import { DraftKeeper } from "../../src/progress/draft-keeper.ts";

const goes = () => page.dispatchEvent(new Event("pagehide"));
const comesBack = () => page.dispatchEvent(new Event("pageshow"));

beforeEach(() => withDatabase((database) => database.clear("drafts")));

test("a page that is going away begins nothing in the database until it comes back", async () => {
  const happened: string[] = [];
  goes();
  const late = withDatabase(() => Promise.resolve(happened.push("begun")));
  await new Promise((resolve) => setImmediate(resolve));
  happened.push("back");
  comesBack();
  await late;
  expect(happened).toEqual(["back", "begun"]);
});

test("what is saved in a page that is going away is saved when it comes back", async () => {
  const keeper = await DraftKeeper.open("coroutines/wake-it-up", { "/main.ts": "start" });
  keeper.edited({ "/main.ts": "mine" });
  goes();
  const saved = keeper.save();
  comesBack();
  expect(await saved).toBe(true);
  const again = await DraftKeeper.open("coroutines/wake-it-up", { "/main.ts": "start" });
  expect(again.files).toEqual({ "/main.ts": "mine" });
});

test("a page that goes away leaves no transaction open; what that interrupts is begun anew when it comes back", async () => {
  const PLACE = { lesson: "coroutines", sandbox: null, time: 1 };
  let tries = 0;
  const written = withDatabase(async (database) => {
    tries++;
    const { store, done } = database.transaction("places", "readwrite");
    await store.get("last");
    if (tries === 1) goes();
    await store.put(PLACE, "last");
    await done;
  });
  await vi.waitFor(() => expect(tries).toBe(1));
  comesBack();
  await written;
  expect(tries).toBe(2);
  expect(await withDatabase((database) => database.get("places", "last"))).toEqual(PLACE);
});

test("a database that never answers is given up on, in words, and asked again the next time", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const answer = withDatabase(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await answer).toBeNull();
  expect(storageTrouble()).toContain("does not answer");
  expect(await withDatabase(() => Promise.resolve("here"))).toBe("here");
  expect(storageTrouble()).toBeNull();
});
