import * as asyncio from "asyncio";

async function remind(
  send: (text: string) => asyncio.Coroutine<void>,
  sleep: (
    seconds: number,
  ) => asyncio.Awaitable<unknown> = asyncio.sleep,
) {
  for (const minutes of [10, 30, 60]) {
    await sleep(minutes * 60);
    await send(`reminder after ${minutes} minutes`);
  }
}

async function main() {
  const slept: number[] = [];
  const sent: string[] = [];

  async function note(seconds: number) {
    slept.push(seconds);
  }

  async function keep(text: string) {
    sent.push(text);
  }

  await remind(keep, note);
  console.log("slept:", ...slept);
  console.log("sent:", sent.length);
  console.log("last:", sent.at(-1));
}

asyncio.run(main());
