import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  for (const ask of ["result", "exception"] as const) {
    try {
      task[ask]();
    } catch (error) {
      console.log(error);
    }
  }
}

asyncio.run(main());
