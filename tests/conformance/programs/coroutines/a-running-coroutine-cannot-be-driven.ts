import * as asyncio from "asyncio";

async function inner() {
  const attempts = [
    () => coroutine.send(null),
    () => coroutine.close(),
    () => coroutine.throw(new asyncio.ValueError("no")),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch (error) {
      console.log(error);
    }
  }
}

async function outer(): Promise<void> {
  await inner();
  await asyncio.sleep(0);
}

const coroutine = outer();
coroutine.send(null);
coroutine.close();
