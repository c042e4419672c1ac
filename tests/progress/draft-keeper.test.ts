import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { withDatabase } from "../../src/progress/database.ts";
import { DraftKeeper } from "../../src/progress/draft-keeper.ts";
import { takeSnapshot } from "../../src/progress/snapshot.ts";

const NAME = "coroutines/wake-it-up";
const STARTER = { "/main.ts": "start", "/kitchen.ts": "kitchen" };
const typed = (code: string) => ({ ...STARTER, "/main.ts": code });
const open = (starter: Record<string, string> = STARTER) => DraftKeeper.open(NAME, starter);

/** What a browser keeps at once: its entries are properties of its own, its methods are not. */
class FakeStorage {
  [key: string]: unknown;

  getItem(key: string): unknown {
    return Object.hasOwn(this, key) ? this[key] : null;
  }

  setItem(key: string, value: string): void {
    this[key] = value;
  }

  removeItem(key: string): void {
    delete this[key];
  }
}

beforeEach(async () => {
  vi.stubGlobal("localStorage", new FakeStorage());
  await withDatabase(async (database) => {
    await Promise.all([database.clear("drafts"), database.clear("aside")]);
  });
});

/** Types into a sandbox and saves. */
async function save(keeper: DraftKeeper, code: string): Promise<void> {
  keeper.edited(typed(code));
  expect(await keeper.save()).toBe(true);
}

describe("a draft", () => {
  test("is found again", async () => {
    await save(await open(), "mine");
    const { found } = await open();
    expect(found).toMatchObject({ files: typed("mine"), starterChanged: false, damaged: false });
    expect(found.saved).toBeTypeOf("number");
  });

  test("that is the starter again is not kept: a new starter shows", async () => {
    const keeper = await open();
    await save(keeper, "mine");
    await save(keeper, "start");
    const newStarter = typed("new start");
    expect((await open(newStarter)).found).toEqual({
      files: newStarter,
      saved: null,
      starterChanged: false,
      damaged: false,
    });
  });

  test("of an older starter says so, takes what is new and leaves out what is gone", async () => {
    await save(await open(), "mine");
    const { found } = await open({ "/main.ts": "start", "/stove.ts": "stove" });
    expect(found.starterChanged).toBe(true);
    expect(found.files).toEqual({ "/main.ts": "mine", "/stove.ts": "stove" });
  });

  test("that can't be read is set aside, and typing goes on", async () => {
    await withDatabase((database) => database.put("drafts", { files: 7 } as never, NAME));
    const keeper = await open();
    expect(keeper.found).toMatchObject({ files: STARTER, saved: null, damaged: true });
    const aside = await withDatabase((database) => database.getAll("aside"));
    expect(aside).toMatchObject([{ store: "drafts", key: NAME, found: { files: 7 } }]);
    await save(keeper, "mine");
    expect((await open()).found.files).toEqual(typed("mine"));
  });
});

describe("two editors of one sandbox", () => {
  test("the last edit wins, and the other version is beside it", async () => {
    const [first, second] = [await open(), await open()];
    await save(first, "first");
    await save(second, "second");
    const later = await open();
    expect(later.files).toEqual(typed("second"));
    expect(later.other()?.files).toEqual(typed("first"));
  });

  test("what one of them wrote earlier is not offered, only its latest", async () => {
    const [first, second] = [await open(), await open()];
    await save(first, "first");
    await save(second, "second");
    await save(first, "first, longer");
    await save(second, "second, longer");
    const later = await open();
    expect(later.other()?.files).toEqual(typed("first, longer"));
    later.dropOther();
    await later.save();
    expect((await open()).other()).toBeNull();
  });

  test("versions change places when the other one is taken", async () => {
    const [first, second] = [await open(), await open()];
    await save(first, "first");
    await save(second, "second");
    const later = await open();
    expect(later.takeOther()).toEqual(typed("first"));
    await later.save();
    const last = await open();
    expect(last.files).toEqual(typed("first"));
    expect(last.other()?.files).toEqual(typed("second"));
  });

  test("the same code in both is no other version", async () => {
    const [first, second] = [await open(), await open()];
    await save(first, "same");
    await save(second, "same");
    expect((await open()).other()).toBeNull();
  });
});

describe("a page that goes away", () => {
  test("leaves behind what it has not saved, and the next one finds it", async () => {
    const keeper = await open();
    keeper.edited(typed("in the middle of"));
    keeper.leave();
    expect((await open()).found).toMatchObject({ files: typed("in the middle of"), damaged: false });
    expect(Object.keys(localStorage)).toEqual([]);
    expect((await open()).files).toEqual(typed("in the middle of"));
  });

  test("leaves nothing behind when all is saved", async () => {
    const keeper = await open();
    await save(keeper, "mine");
    keeper.leave();
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("after going back to the starter leaves no draft", async () => {
    const keeper = await open();
    await save(keeper, "mine");
    keeper.edited(STARTER);
    keeper.leave();
    expect((await open()).found.saved).toBeNull();
    expect(await withDatabase((database) => database.count("drafts"))).toBe(0);
  });

  test("and comes back goes on, and has left nothing", async () => {
    const keeper = await open();
    keeper.edited(typed("before"));
    keeper.leave();
    await save(keeper, "after");
    expect(Object.keys(localStorage)).toEqual([]);
    const later = await open();
    expect(later.files).toEqual(typed("after"));
    expect(later.other()).toBeNull();
  });

  test("does not take the place of what another tab has saved since: both are kept", async () => {
    const [first, second] = [await open(), await open()];
    first.edited(typed("first"));
    first.leave();
    vi.setSystemTime(Date.now() + 1000);
    await save(second, "second");
    vi.useRealTimers();
    const later = await open();
    expect(later.files).toEqual(typed("second"));
    expect(later.other()?.files).toEqual(typed("first"));
  });

  test("of two tabs that go away together, the later edit wins and the other is beside it", async () => {
    const [first, second] = [await open(), await open()];
    first.edited(typed("first"));
    first.leave();
    vi.setSystemTime(Date.now() + 1000);
    second.edited(typed("second"));
    second.leave();
    vi.useRealTimers();
    const later = await open();
    expect(later.files).toEqual(typed("second"));
    expect(later.other()?.files).toEqual(typed("first"));
  });

  test("leaves what an export must hold", async () => {
    const keeper = await open();
    keeper.edited(typed("mine"));
    keeper.leave();
    expect((await takeSnapshot()).drafts[NAME]?.files).toEqual(typed("mine"));
  });

  test("what can't be read of it is set aside", async () => {
    localStorage.setItem(`asyncio-explained:left-behind:${NAME}:x`, "{");
    await open();
    const aside = await withDatabase((database) => database.getAll("aside"));
    expect(aside).toMatchObject([{ store: "drafts", found: "{" }]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
