import * as asyncio from "asyncio";
import { fetchPatiently, NetworkError } from "./patience";
import { runTest } from "./runner";

function scripted(...answers: (string | null)[]) {
  const script = [...answers];

  async function fetch() {
    const answer = script.shift() ?? null;
    if (answer === null) throw new NetworkError("busy");
    return answer;
  }

  return { fetch, script };
}

async function test() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const first = scripted(null, null, "ok", "too much");
  if ((await fetchPatiently(first.fetch)) !== "ok") {
    throw new Error("no ok");
  }
  if (Math.round(loop.time() - start) !== 2) {
    throw new Error("wrong pauses");
  }

  const second = scripted(null, null, null, "too much");
  const [result] = await asyncio.gather(
    fetchPatiently(second.fetch),
    { returnExceptions: true },
  );
  if (!(result instanceof NetworkError)) {
    throw new Error("no error");
  }
  if (second.script.length !== 1) throw new Error("too often");

  const event = new asyncio.Event();

  async function waits() {
    await event.wait();
    return "";
  }

  const waiting = asyncio.createTask(fetchPatiently(waits));
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  waiting.cancel();
  await asyncio.sleep(1);
  if (!waiting.done()) {
    event.set();
    throw new Error("does not end");
  }
}

runTest(test);
