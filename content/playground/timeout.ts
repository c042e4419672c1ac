import * as asyncio from "asyncio";

async function ask(server: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `${server}: an answer after ${seconds} s`;
}

async function main() {
  const servers = [
    ["near", 0.5],
    ["far", 5],
  ] as const;
  for (const [server, seconds] of servers) {
    try {
      await asyncio.asyncWith(asyncio.timeout(2), async () => {
        console.log(await ask(server, seconds));
      });
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log(`${server}: no answer within 2 s`);
    }
  }
}

asyncio.run(main());
