import * as asyncio from "asyncio";

async function producer(queue: asyncio.Queue<number | null>) {
  for (let i = 0; i < 3; i++) {
    await queue.put(i);
    console.log("put", i);
  }
  await queue.put(null);
}

async function consumer(queue: asyncio.Queue<number | null>) {
  for (let item; (item = await queue.get()) !== null;) {
    console.log("got", item);
    await asyncio.sleep(1);
  }
}

async function main() {
  const queue = new asyncio.Queue<number | null>();
  await asyncio.gather(producer(queue), consumer(queue));
  console.log(queue.qsize(), Number(queue.empty()), Number(queue.full()), queue.maxsize);
}

asyncio.run(main());
