import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Booted, BootMessage } from "../../../src/lanes/python/worker/boot.ts";
import type { PythonParts } from "../../../src/lanes/python/page/frame.script.ts";
import { seal, unseal } from "../../../src/lanes/python/page/checksummed.ts";

/** A Worker by its messages: it is told to boot, and posts what the test has it post. */
class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage!: (event: { data: unknown }) => void;
  onerror!: (event: { message: string; preventDefault: () => void }) => void;
  terminate = vi.fn();
  postMessage!: (message: BootMessage) => void;
  readonly told = new Promise<BootMessage>((resolve) => (this.postMessage = resolve));

  constructor() {
    FakeWorker.made.push(this);
  }

  boots(snapshot: Uint8Array<ArrayBuffer> | null): void {
    this.onmessage({ data: { type: "booted", snapshot } satisfies Booted });
  }

  fails(): void {
    this.onerror({ message: "It can't be started from this.", preventDefault: () => undefined });
  }
}

/** Of a length as memories have it: in words of four bytes. */
const memoryOf = (words: string) => new TextEncoder().encode(words);

const FILES = {
  interpreter: new Blob([gzipSync(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))]),
  library: new Blob([gzipSync("")]),
  worker: new Blob([gzipSync("")]),
};

let frame: (event: { data: PythonParts; ports: MessagePort[] }) => void;

beforeAll(async () => {
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", { baseURI: "http://localhost/python/" });
  vi.stubGlobal("addEventListener", (_type: string, listener: typeof frame) => (frame = listener));
  await import("../../../src/lanes/python/page/frame.script.ts");
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => (FakeWorker.made = []));

/** The page's side of a frame with this snapshot. */
function open(snapshot: Blob | null) {
  const [page, keeper] = [new MessageChannel(), new MessageChannel()];
  const answers: Blob[] = [];
  keeper.port1.onmessage = ({ data }: MessageEvent<Blob>) => answers.push(data);
  frame({ data: { ...FILES, snapshot }, ports: [page.port2, keeper.port2] });
  return {
    /** What the frame has answered. */
    answers,
    /** Asks for a Worker. Gives the port to it. */
    start: () => {
      const { port1, port2 } = new MessageChannel();
      page.port1.postMessage("start", [port2]);
      return port1;
    },
    close: () => [page, keeper].forEach(({ port1 }) => port1.close()),
  };
}

/** The frame's Worker of this number, from 0. */
function workerOf(number: number): Promise<FakeWorker> {
  return vi.waitUntil(() => FakeWorker.made[number]);
}

test("the page gets the memory of the first interpreter, and none that a program posts", async () => {
  const { answers, start, close } = open(null);
  const port = start();
  const first = await workerOf(0);
  expect((await first.told).snapshot).toBeNull();
  first.boots(memoryOf("good"));
  await vi.waitUntil(() => answers.length > 0);

  const received: unknown[] = [];
  port.onmessage = ({ data }) => received.push(data);
  first.boots(memoryOf("evil"));
  await vi.waitUntil(() => received.length === 2);
  expect(received).toEqual([
    { type: "ready" },
    { type: "messages", batch: [{ type: "booted", snapshot: memoryOf("evil") }] },
  ]);

  start();
  expect((await (await workerOf(1)).told).snapshot).toEqual(memoryOf("good"));
  expect(await Promise.all(answers.map(unseal))).toEqual([memoryOf("good")]);
  port.close();
  close();
});

test("an interpreter that was started from a kept memory gives none", async () => {
  const { answers, start, close } = open(seal(memoryOf("kept")));
  start();
  const first = await workerOf(0);
  expect((await first.told).snapshot).toEqual(memoryOf("kept"));
  first.boots(null);
  start();
  expect((await (await workerOf(1)).told).snapshot).toEqual(memoryOf("kept"));
  expect(answers).toEqual([]);
  close();
});

test.each([
  ["damaged", new Blob([memoryOf("kept, and then changed")])],
  ["cut off", seal(memoryOf("kept")).slice(0, 3)],
  ["no interpreter's", seal(memoryOf("some other thing"))],
])("a kept memory that is %s is replaced", async (what, kept) => {
  const { answers, start, close } = open(kept);
  start();
  const first = await workerOf(0);
  if (what === "no interpreter's") void first.told.then(() => first.fails());

  const second = await workerOf(1);
  expect((await second.told).snapshot).toBeNull();
  expect(first.terminate).toHaveBeenCalled();
  second.boots(memoryOf("good"));
  await vi.waitUntil(() => answers.length > 0);
  expect(await Promise.all(answers.map(unseal))).toEqual([memoryOf("good")]);
  close();
});
