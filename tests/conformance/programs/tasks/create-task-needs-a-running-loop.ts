import * as asyncio from "asyncio";

async function f() {}

const coroutine = f();
try {
  asyncio.createTask(coroutine);
} catch (error) {
  console.log(error);
}
coroutine.close();
