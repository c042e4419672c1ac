import * as asyncio from "asyncio";

async function cook(dish: string, seconds: number) {
  console.log(`${dish}: on the fire`);
  try {
    await asyncio.sleep(seconds);
    console.log(`${dish}: ready`);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      console.log(`${dish}: taken off the fire`);
    }
    throw error;
  }
}

async function main() {
  try {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) => {
        group.createTask(cook("egg", 1));
        group.createTask(cook("toast", 2));
        group.createTask(cook("soup", 3));
      },
    );
  } catch (errors) {
    if (!(errors instanceof asyncio.ExceptionGroup)) {
      throw errors;
    }
    const [error] = errors.exceptions;
    console.log("no breakfast:", (error as Error).message);
  }
}

asyncio.run(main());
