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

/** A frame, and how many of the Workers that it was asked for live. */
function openFrame(deviceMemory: number | undefined, isInterpreter: boolean) {
  vi.stubGlobal("navigator", { deviceMemory });
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
  return {
    run: () => opened.run(PROGRAM, options),
    living: () => living,
    most: () => most,
    /** Ends the program of a Worker. */
    async end(index: number): Promise<void> {
      await vi.waitFor(() => expect(workers.length).toBeGreaterThan(index));
      const message = { type: "ended", outcome: { kind: "finished" }, isAsNew: false };
      workers[index]!.postMessage({ type: "messages", batch: [message] });
    },
  };
}

test.each([
  { memory: 8, isInterpreter: true, most: 2 },
  { memory: 2, isInterpreter: true, most: 1 },
  { memory: undefined, isInterpreter: true, most: 1 },
  { memory: undefined, isInterpreter: false, most: 2 },
])("with $memory GB, an interpreter: $isInterpreter: $most at a time, and one is ready for the next run", async (device) => {
  const frame = openFrame(device.memory, device.isInterpreter);
  for (const index of [0, 1, 2]) {
    const run = frame.run();
    await frame.end(index);
    expect((await run).outcome).toEqual({ kind: "finished" });
  }
  await vi.waitFor(() => expect(frame.living()).toBe(1));
  expect(frame.most()).toBe(device.most);
});

test("a page with little memory that nobody sees gives its spare interpreter back", async () => {
  const frame = openFrame(2, true);
  await vi.waitFor(() => expect(frame.living()).toBe(1));
  page.hide(true);
  await vi.waitFor(() => expect(frame.living()).toBe(0));
  page.hide(false);
  await vi.waitFor(() => expect(frame.living()).toBe(1));
});
