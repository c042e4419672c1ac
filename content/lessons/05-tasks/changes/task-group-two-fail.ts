import * as asyncio from "asyncio";

async function load(part: string, seconds: number) {
  console.log(`${part}: requested`);
  try {
    await asyncio.sleep(seconds);
    if (part === "profile" || part === "orders") {
      throw new asyncio.ValueError(`the ${part} API is down`);
    }
    console.log(`${part}: loaded`);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      console.log(`${part}: cancelled`);
    }
    throw error;
  }
}

async function main() {
  try {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) => {
        group.createTask(load("profile", 2));
        group.createTask(load("orders", 2));
        group.createTask(load("reviews", 3));
      },
    );
  } catch (errors) {
    if (!(errors instanceof asyncio.ExceptionGroup)) {
      throw errors;
    }
    const [error] = errors.exceptions;
    console.log("no page:", (error as Error).message);
  }
}

asyncio.run(main());
