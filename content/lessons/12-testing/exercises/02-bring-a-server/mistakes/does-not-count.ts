// Breaks: It fails with an implementation that asks all | four requests at once
import * as asyncio from "asyncio";
import { checkAll, NetworkError } from "./checker";
import { runTest } from "./runner";

class Server {
  now = 0;
  most = 0;

  async ask(link: string) {
    this.now += 1;
    this.most = Math.max(this.most, this.now);
    try {
      await asyncio.sleep(5 - link.length);
      if (link === "bad") throw new NetworkError("no server");
      return link.toUpperCase();
    } finally {
      this.now -= 1;
    }
  }
}

function assert(isTrue: boolean, message: string) {
  if (!isTrue) throw new Error(message);
}

const links = ["a", "bad", "ccc", "dddd"];

async function test() {
  const server = new Server();
  const ask = (link: string) => server.ask(link);
  const answers = await checkAll(ask, links, 2);
  const seen = answers.join(" ");
  assert(seen === "A failed CCC DDDD", `it gives ${seen}`);

  const task = asyncio.createTask(checkAll(ask, links, 2));
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.wait([task], { timeout: 10 });
  assert(server.now === 0, "some go on");
}

runTest(test);
