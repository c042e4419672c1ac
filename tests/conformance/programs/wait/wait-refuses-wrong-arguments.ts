import * as asyncio from "asyncio";

async function f() {}

async function main() {
  for (const wrong of [[], asyncio.createTask(f())]) {
    try {
      await asyncio.wait(wrong as never[]);
    } catch (error) {
      console.log(error);
    }
  }
  const coroutine = f();
  try {
    await asyncio.wait([coroutine as never]);
  } catch (error) {
    console.log(error);
  }
  coroutine.close();
  try {
    await asyncio.wait([asyncio.currentTask()!], { returnWhen: "SOON" as never });
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
