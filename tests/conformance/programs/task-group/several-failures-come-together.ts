import * as asyncio from "asyncio";

class KeyError extends Error {
  override name = "KeyError";
}

async function fail(name: string, cleanup = false) {
  try {
    await asyncio.sleep(cleanup ? 10 : 1);
    throw new asyncio.ValueError(name);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    throw new KeyError(name);
  }
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.asyncWith(group, async () => {
      group.createTask(fail("a"));
      group.createTask(fail("b"));
      group.createTask(fail("c", true));
    });
  } catch (error) {
    console.log(String(error));
    console.log((error as asyncio.ExceptionGroup).exceptions.map((each) => (each as Error).name));
  }
}

asyncio.run(main());
