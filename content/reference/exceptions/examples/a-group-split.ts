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
    if (!(failed instanceof asyncio.ExceptionGroup))
      throw failed;
    const [values, others] = failed.split(asyncio.ValueError);
    console.log(failed.message);
    console.log(
      "values:",
      (values!.exceptions[0] as Error).message,
    );
    console.log(
      "others:",
      (others!.exceptions[0] as Error).message,
    );
  }
}

asyncio.run(main());
