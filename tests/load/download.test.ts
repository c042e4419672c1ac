import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { download, type NamedFile } from "../../src/load/download.ts";

const BASE = "https://site.example/python/";
const CONTENT = "what was asked for";

const named = (url: string, content = CONTENT): NamedFile => ({
  url,
  integrity: `sha256-${createHash("sha256").update(content).digest("base64")}`,
  bytes: content.length,
});

const fetched = vi.fn<typeof fetch>();
/** Answers all requests, those past the cache too. */
const answer = (respond: () => Response | Promise<Response>) => fetched.mockImplementation(async () => respond());

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("isSecureContext", true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

/** A body whose pieces come one after another, each after so many seconds; undefined: none comes any more. */
function slowly(pieces: (string | undefined)[], seconds: number): Response {
  const body = new ReadableStream({
    async start(controller) {
      for (const piece of pieces) {
        if (piece === undefined) return;
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        controller.enqueue(new TextEncoder().encode(piece));
      }
      controller.close();
    },
  });
  return new Response(body);
}

async function textsOf(files: NamedFile[]): Promise<string[]> {
  const contents = await download(files, BASE);
  return Promise.all(contents.map((content) => content.text()));
}

test("files come together, and it is told how much of them is there", async () => {
  answer(() => new Response(CONTENT));
  const parts: number[] = [];
  const [content] = await download([named("a.bin"), named("b.bin")], BASE, (part) => parts.push(part));
  expect(await content!.text()).toBe(CONTENT);
  expect(parts).toEqual([0, 0.5, 1]);
});

test("however slowly it comes, it is waited for", async () => {
  answer(() => slowly([...CONTENT], 7));
  const content = textsOf([named("a.bin")]);
  await vi.advanceTimersByTimeAsync(CONTENT.length * 7_000);
  expect(await content).toEqual([CONTENT]);
});

test("of several, one may wait for the others", async () => {
  let last!: (response: Response) => void;
  fetched.mockImplementation((url) =>
    String(url).endsWith("b.bin")
      ? new Promise((resolve) => (last = resolve))
      : Promise.resolve(slowly([...CONTENT], 7)),
  );
  const contents = textsOf([named("a.bin"), named("b.bin")]);
  await vi.advanceTimersByTimeAsync(CONTENT.length * 7_000);
  last(new Response(CONTENT));
  expect(await contents).toEqual([CONTENT, CONTENT]);
});

describe("what does not come is said within ten seconds", () => {
  test.each([
    ["no answer", () => new Promise<Response>(() => undefined)],
    ["nothing after a part", () => slowly([CONTENT.slice(0, 4), undefined], 0.1)],
  ])("%s", async (_name, respond) => {
    answer(respond);
    const failure = expect(textsOf([named("a.bin")])).rejects.toThrow("nothing comes of /python/a.bin");
    await vi.advanceTimersByTimeAsync(10_000);
    await failure;
    expect(fetched.mock.lastCall![1]!.signal!.aborted).toBe(true);
  });

  test.each([
    ["a network error", () => Promise.reject(new TypeError("failed")), "/python/a.bin can't be reached"],
    ["404", () => new Response("", { status: 404 }), "the host answers 404 for /python/a.bin"],
    [
      "a page",
      () => new Response(CONTENT, { headers: { "Content-Type": "text/html; charset=utf-8" } }),
      "a page was sent in place of /python/a.bin",
    ],
    ["a part", () => new Response(CONTENT.slice(0, 9)), "only a part of /python/a.bin has come"],
    ["other content", () => new Response(CONTENT.replace("a", "b")), "/python/a.bin is not the file"],
    ["more content", () => new Response(`${CONTENT}!`), "/python/a.bin is not the file"],
  ])("%s", async (_name, respond, message) => {
    answer(respond);
    await expect(textsOf([named("a.bin")])).rejects.toThrow(message);
  });
});

test("what the browser has kept of another deployment is asked for once more", async () => {
  fetched.mockImplementation((_url, options) =>
    Promise.resolve(new Response(options!.cache === "reload" ? CONTENT : "what was here before")),
  );
  expect(await textsOf([named("a.bin")])).toEqual([CONTENT]);
});
