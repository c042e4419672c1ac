import * as asyncio from "asyncio";

type Login = () => asyncio.AsyncContextManager<string>;

async function oneBlock(login: Login) {
  await asyncio.asyncWith(login(), async (name) => {
    console.log(`${name}: in the block`);
  });
}

export async function day(login: Login) {
  try {
    await oneBlock(login);
  } catch (error) {
    if (!(error instanceof asyncio.OSError)) throw error;
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
