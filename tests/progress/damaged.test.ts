import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB, type IDBPDatabase } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";

/** Nothing is kept, and the modules know nothing yet of what is. */
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("localStorage", {});
});

const NAME = "asyncio-explained";
const EXERCISE = "coroutines/wake-it-up";
const STARTER = { "/main.ts": "start" };

const progress = () => import("../../src/progress/index.ts");

/** Changes what is kept, past the site. */
async function tamper<T>(change: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(NAME);
  try {
    return await change(database);
  } finally {
    database.close();
  }
}

async function aside(): Promise<unknown[]> {
  const { quarantineToFile } = await progress();
  return JSON.parse((await quarantineToFile()) ?? "[]") as unknown[];
}

describe("a database", () => {
  test("without stores gets those that are missing", async () => {
    (await openDB(NAME, 1)).close();
    const { DraftKeeper, storageTrouble } = await progress();
    const keeper = await DraftKeeper.open(EXERCISE, STARTER);
    keeper.edited({ "/main.ts": "mine" });
    expect(await keeper.save()).toBe(true);
    expect(storageTrouble()).toBeNull();
    expect((await DraftKeeper.open(EXERCISE, STARTER)).files).toEqual({ "/main.ts": "mine" });
  });

  test("that lacks one store keeps what is in the others", async () => {
    const earlier = await openDB(NAME, 7, {
      upgrade(database) {
        for (const store of ["drafts", "results", "predictions", "places", "aside"]) database.createObjectStore(store);
      },
    });
    const result = { passed: 1, best: { passed: 1, of: 1 }, tries: 1, hints: 0, solutionSeen: false };
    await earlier.put("results", result, EXERCISE);
    earlier.close();
    const { readResults, startOver, startedOver } = await progress();
    expect([...(await readResults())]).toEqual([[EXERCISE, result]]);
    expect(await startOver()).toBe(true);
    expect(await startedOver()).toBeTypeOf("number");
  });

  test("of a newer version of the site is left alone, and it is said", async () => {
    (await openDB(NAME, 1000)).close();
    const { readResults, storageTrouble } = await progress();
    expect([...(await readResults())]).toEqual([]);
    expect(storageTrouble()).toMatch(/^A newer version of this site has saved it/);
    expect(await tamper(({ version }) => Promise.resolve(version))).toBe(1000);
  });
});

describe("the copy that starting over keeps", () => {
  test.each([
    ["nothing of it", null],
    ["no snapshot", { time: 1, snapshot: null }],
    ["a draft that is none", { time: 1, snapshot: { drafts: { [EXERCISE]: 1 }, results: {}, predictions: {} } }],
  ])("is set aside when it is damaged: %s", async (_name, damaged) => {
    const { startOver, startedOver, undoStartOver } = await progress();
    await startOver();
    await tamper((database) => database.put("cleared", damaged, "last"));
    expect(await startedOver()).toBeNull();
    expect(await undoStartOver()).toBe(false);
    expect(await aside()).toMatchObject(damaged ? [{ store: "cleared", found: damaged }] : []);
    expect(await startOver()).toBe(true);
    expect(await undoStartOver()).toBe(true);
  });
});

test("counts that can grow no more keep the rest of a result", async () => {
  const { ResultKeeper } = await progress();
  await ResultKeeper.open(EXERCISE);
  const most = Number.MAX_SAFE_INTEGER;
  const result = { passed: 5, best: { passed: 1, of: 1 }, tries: most, hints: most, solutionSeen: true };
  await tamper((database) => database.put("results", result, EXERCISE));
  const keeper = await ResultKeeper.open(EXERCISE);
  await keeper.tried(0, 1);
  await keeper.hintShown();
  expect((await ResultKeeper.open(EXERCISE)).current()).toEqual(result);
  expect(await aside()).toEqual([]);
});

describe("a draft of five million characters", () => {
  const LONG = { "/main.ts": "\0".repeat(5_000_000) };

  test("is not kept, and a sentence says why; a shorter one is again", async () => {
    const { DraftKeeper } = await progress();
    const keeper = await DraftKeeper.open(EXERCISE, STARTER);
    keeper.edited(LONG);
    expect(await keeper.save()).toBe(false);
    expect(keeper.trouble()).toBe("It has more than 200,000 characters.");
    keeper.leave();
    expect(Object.keys(localStorage)).toEqual([]);
    keeper.edited({ "/main.ts": "short" });
    expect(await keeper.save()).toBe(true);
    expect(keeper.trouble()).toBeNull();
  });

  test("is set aside when it is found", async () => {
    const { DraftKeeper } = await progress();
    await DraftKeeper.open(EXERCISE, STARTER);
    const draft = { files: LONG, time: 1, editor: "a", starter: "b", revision: "c", others: [] };
    await tamper((database) => database.put("drafts", draft, EXERCISE));
    const { found } = await DraftKeeper.open(EXERCISE, STARTER);
    expect(found).toMatchObject({ files: STARTER, damaged: true });
    expect(await aside()).toMatchObject([{ store: "drafts", key: EXERCISE }]);
  });

  test("does not keep what is typed from being saved when another tab has left it", async () => {
    const { DraftKeeper } = await progress();
    const keeper = await DraftKeeper.open(EXERCISE, STARTER);
    await tamper((database) => database.put("drafts", { files: LONG }, EXERCISE));
    keeper.edited({ "/main.ts": "mine" });
    expect(await keeper.save()).toBe(true);
  });
});
