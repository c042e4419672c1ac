import * as asyncio from "asyncio";

async function fail(error: Error) {
  throw error;
}

async function main() {
  try {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) => {
        group.createTask(
          fail(new asyncio.ValueError("not a number")),
        );
        group.createTask(
          fail(new asyncio.LookupError("not found")),
        );
      },
    );
  } catch (failed) {
    if (!(failed instanceof asyncio.ExceptionGroup)) {
      throw failed;
    }
    const [values, others] = failed.split(asyncio.ValueError);
    console.log(failed.message);
    const value = values!.exceptions[0] as Error;
    const other = others!.exceptions[0] as Error;
    console.log("values:", value.message);
    console.log("others:", other.message);
  }
}

asyncio.run(main());
