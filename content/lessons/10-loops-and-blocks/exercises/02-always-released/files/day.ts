import * as asyncio from "asyncio";

type Login = () => asyncio.AsyncContextManager<string>;

async function ask(name: string, order: number) {
  await asyncio.sleep(1);
  if (order === 404) {
    throw new asyncio.LookupError(`no order ${order}`);
  }
  console.log(`${name}: order ${order}`);
}

/**
 * Enters three blocks, one after another. The first ends well,
 * the second with an error, and the third is cancelled.
 */
async function threeBlocks(login: Login) {
  await asyncio.asyncWith(login(), async (name) => {
    await ask(name, 101);
  });
  try {
    await asyncio.asyncWith(login(), async (name) => {
      await ask(name, 404);
    });
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    console.log(`came out: ${error.message}`);
  }
  const cancelled = asyncio.createTask(oneBlock(login));
  await asyncio.sleep(1);
  cancelled.cancel();
  await asyncio.wait([cancelled]);
  console.log(
    `cancelled: ${cancelled.cancelled() ? "True" : "False"}`,
  );
}

async function oneBlock(login: Login) {
  await asyncio.asyncWith(login(), async (name) => {
    await ask(name, 102);
  });
}

export async function day(login: Login) {
  await threeBlocks(login);
  console.log("the day is over");
}
