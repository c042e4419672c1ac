import * as asyncio from "asyncio";

class Server {
  now = 0;
  most = 0;

  async fetch(page: string) {
    this.now += 1;
    this.most = Math.max(this.most, this.now);
    await asyncio.sleep(1);
    this.now -= 1;
    return page;
  }
}

async function fetchAll(server: Server, pages: string) {
  const places = new asyncio.Semaphore(2);

  async function fetch(page: string) {
    return await asyncio.asyncWith(
      places,
      async () => await server.fetch(page),
    );
  }

  return await asyncio.gather(...[...pages].map(fetch));
}

async function main() {
  const server = new Server();
  await fetchAll(server, "abcde");
  console.log("at most at once:", server.most);

  const task = asyncio.createTask(fetchAll(server, "abcde"));
  await asyncio.sleep(1.5);
  console.log("under way:", server.now);
  task.cancel();
  await asyncio.wait([task]);
  console.log("after the cancellation:", server.now);
}

asyncio.run(main());
