import { gunzipSync } from "node:zlib";
import { deserialize } from "node:v8";
import { Script } from "node:vm";
import { expect, test } from "vitest";
import { pythonFiles } from "../../../src/lanes/python/build/python-files.ts";
import type { BootMessage } from "../../../src/lanes/python/worker/boot.ts";
import { Realm } from "../../../src/lanes/process/inside/realm.ts";
import { enterScript } from "../../../src/lanes/process/scripts.ts";
import { DEFAULT_LIMITS, type FromWorker, type ToWorker } from "../../../src/lanes/supervise/protocol.ts";
import { START_OF_PYTHON } from "./record.ts";

/** As it is served: the interpreter, the library with our package in it, and the Worker's script. */
async function startServed() {
  const files = await pythonFiles();
  const unzipped = (name: string) => gunzipSync(files.get(`${name}.bin`)!);
  const heard: FromWorker[] = [];
  let onHeard = () => {};
  const none = () => undefined;
  const realm = new Realm(new Script(await enterScript()), new Script(unzipped("worker").toString()), {
    send: (_worker, data) => {
      heard.push(deserialize(data) as FromWorker);
      onHeard();
    },
    fail: (message) => {
      throw new Error(message);
    },
    startWorker: none,
    terminateWorker: none,
    end: none,
    keep: none,
  });
  const until = (type: string) =>
    new Promise<FromWorker>((resolve) => {
      onHeard = () => heard.at(-1)?.type === type && resolve(heard.at(-1)!);
      onHeard();
    });
  const message: BootMessage = {
    type: "boot",
    files: {
      interpreter: new WebAssembly.Module(unzipped("interpreter")),
      library: new Uint8Array(unzipped("library")),
      sources: null,
    },
    snapshot: null,
  };
  realm.post(0, message);
  await until("booted");
  return {
    close: () => realm.close(),
    /** What a program prints, and how it ends. */
    async run(code: string) {
      heard.length = 0;
      const run: ToWorker = {
        type: "run",
        program: { modules: { "/main.py": code }, data: {}, entry: "/main.py" },
        clock: "virtual",
        limits: DEFAULT_LIMITS,
        interruptAt: null,
        input: null,
      };
      realm.postText(JSON.stringify(run));
      const end = await until("ended");
      const events = heard.flatMap((each) => (each.type === "events" ? each.events : []));
      return { end, printed: events.flatMap((each) => (each.type === "printed" ? [each.text] : [])) };
    },
  };
}

test("what the site serves of CPython runs one program after another", { timeout: 5 * START_OF_PYTHON }, async () => {
  const interpreter = await startServed();
  const asNew = { type: "ended", outcome: { kind: "finished" }, isAsNew: true };
  const first = await interpreter.run(`
import asyncio
asyncio.left = 1
async def main():
    await asyncio.sleep(1)
    print("\\N{BULLET}", asyncio.get_running_loop().time())
asyncio.run(main())`);
  expect(first).toEqual({ end: asNew, printed: ["• 1.0"] });

  const second = await interpreter.run('import asyncio, sys\nprint(hasattr(asyncio, "left"), sys.version_info[:2])');
  expect(second).toEqual({ end: asNew, printed: ["False (3, 14)"] });

  // A module that is shown has its columns, one that is not shown has its lines.
  const { end, printed } = await interpreter.run(`
import asyncio, shutil, traceback
try:
    asyncio.run(None)
except Exception:
    traceback.print_exc()
try:
    shutil.copytree("/no", "/folder")
except OSError as error:
    print([(frame.filename.split("/")[-1], frame.lineno > 100) for frame in traceback.extract_tb(error.__traceback__)][1:])
try:
    "x".encode("gb2312")
except LookupError as error:
    print(error)`);
  expect(end).toEqual(asNew);
  const text = printed.join("\n");
  expect(text).toContain("asyncio/runners.py");
  expect(text).toContain("[('shutil.py', True)]");
  expect(text).toContain("unknown encoding: gb2312");
  interpreter.close();
});
