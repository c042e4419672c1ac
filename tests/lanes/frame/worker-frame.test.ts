import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WorkerFrame } from "../../../src/lanes/frame/worker-frame.ts";
import { PYTHON_POLICY } from "../../../src/headers/policies.ts";

const PROGRAM = { modules: { "/main.py": "" }, data: {}, entry: "/main.py" };

class FakeDocument extends EventTarget {
  hidden = false;

  hide(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page: FakeDocument;

beforeEach(() => vi.stubGlobal("document", (page = new FakeDocument())));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A frame on a device of so many gigabytes, and how many of the Workers that it was asked for live. */
function openFrame(deviceMemory: number | "phone" | "desktop", isInterpreter: boolean) {
  vi.stubGlobal("navigator", typeof deviceMemory === "number" ? { deviceMemory } : {});
  vi.stubGlobal("matchMedia", () => ({ matches: deviceMemory === "phone" }));
  const workers: MessagePort[] = [];
  let living = 0;
  let most = 0;
  // Looked at where it is sent: what goes through two ports need not arrive in this order.
  const { value: postMessage } = Object.getOwnPropertyDescriptor(MessagePort.prototype, "postMessage")!;
  vi.spyOn(MessagePort.prototype, "postMessage").mockImplementation(function (this: MessagePort, ...sent) {
    const [message] = sent as unknown[];
    if (message === "start") most = Math.max(most, ++living);
    else if ((message as { type?: string }).type === "terminate") living--;
    Reflect.apply(postMessage, this, sent);
  });
  const contentWindow = {
    postMessage(_parts: unknown, _origin: string, [port]: [MessagePort]) {
      port.onmessage = ({ ports: [worker] }) => void workers.push(worker!);
    },
  };
  const frame = { setAttribute() {}, addEventListener: (_load: string, loaded: () => void) => loaded(), contentWindow };
  const host = { createElement: () => frame, documentElement: { append() {} } } as unknown as Document;
  const options = { clock: "virtual", signal: new AbortController().signal } as const;
  const opened = new WorkerFrame(host, { script: "", policy: PYTHON_POLICY, parts: null, isInterpreter });
  const say = async (index: number, message: object) => {
    await vi.waitFor(() => expect(workers.length).toBeGreaterThan(index));
    workers[index]!.postMessage(message);
  };
  return {
    run: () => opened.run(PROGRAM, options),
    room: () => opened.room,
    living: () => living,
    most: () => most,
    /** A Worker's interpreter is there. */
    start: (index: number) => say(index, { type: "ready" }),
    /** A Worker's interpreter can't be started. */
    fail: (index: number) => say(index, { type: "error", message: "no" }),
    /** Ends the program of a Worker. */
    end: (index: number, isAsNew = false) =>
      say(index, { type: "messages", batch: [{ type: "ended", outcome: { kind: "finished" }, isAsNew }] }),
  };
}

test.each([
  { memory: 8, isInterpreter: true, most: 2 },
  { memory: 2, isInterpreter: true, most: 1 },
  { memory: "phone", isInterpreter: true, most: 1 },
  { memory: "desktop", isInterpreter: true, most: 2 },
  { memory: "phone", isInterpreter: false, most: 2 },
] as const)(
  "with memory: $memory, an interpreter: $isInterpreter: $most at a time, and one is ready for the next run",
  async (device) => {
    const frame = openFrame(device.memory, device.isInterpreter);
    for (const index of [0, 1, 2]) {
      const run = frame.run();
      await frame.end(index);
      expect((await run).outcome).toEqual({ kind: "finished" });
    }
    await vi.waitFor(() => expect(frame.living()).toBe(1));
    expect(frame.most()).toBe(device.most);
  },
);

test("a page with little memory that nobody sees gives its spare interpreter back", async () => {
  const frame = openFrame(2, true);
  await vi.waitFor(() => expect(frame.living()).toBe(1));
  page.hide(true);
  await vi.waitFor(() => expect(frame.living()).toBe(0));
  page.hide(false);
  await vi.waitFor(() => expect(frame.living()).toBe(1));
});

test.each([2, 8])("with %i GB an interpreter that is as new runs the next program", async (memory) => {
  const frame = openFrame(memory, true);
  for (let time = 0; time < 3; time++) {
    const run = frame.run();
    await frame.end(0, true);
    expect((await run).outcome).toEqual({ kind: "finished" });
  }
  // Beside it one was made ready while it was at work, where there is room for it.
  expect(frame.most()).toBe(memory === 8 ? 2 : 1);
});

test("a Worker whose program shares its world is never used again, whatever it says of itself", async () => {
  const frame = openFrame(8, false);
  const run = frame.run();
  await frame.end(0, true);
  await run;
  const next = frame.run();
  await frame.end(1);
  expect((await next).outcome).toEqual({ kind: "finished" });
});

test("as many programs run side by side as interpreters are there", async () => {
  const frame = openFrame(8, true);
  expect(frame.room()).toBe(1);
  await frame.start(0);
  const run = frame.run();
  await frame.start(1);
  await vi.waitFor(() => expect(frame.room()).toBe(2));
  await frame.end(0, true);
  await run;
  expect(frame.room()).toBe(2);
});

test("once nothing has run for a while one interpreter is enough", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const frame = openFrame(8, true);
  const run = frame.run();
  await frame.end(0, true);
  await run;
  expect(frame.living()).toBe(2);
  vi.runOnlyPendingTimers();
  expect(frame.living()).toBe(1);
  vi.useRealTimers();
});

test("a program runs though the interpreter that was made ready for it could not start", async () => {
  const frame = openFrame(8, true);
  await frame.fail(0);
  // It is told in a message, as what follows it.
  await new Promise(setImmediate);
  const run = frame.run();
  await frame.end(1);
  expect((await run).outcome).toEqual({ kind: "finished" });
});
