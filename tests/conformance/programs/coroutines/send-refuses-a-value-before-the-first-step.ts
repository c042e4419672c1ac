import * as asyncio from "asyncio";

async function work() {}

const coroutine = work();
try {
  coroutine.send(1);
} catch (error) {
  console.log(error);
}
coroutine.close();
