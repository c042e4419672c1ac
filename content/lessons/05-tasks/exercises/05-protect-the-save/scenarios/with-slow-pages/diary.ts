import * as asyncio from "asyncio";

export const pages = ["1", "2", "3", "4"];

export async function savePage(page: string) {
  try {
    await asyncio.sleep(3);
    console.log(`${page} whole`);
  } catch (error) {
    console.log(`${page} torn`);
    throw error;
  }
}

export async function evening(keep: () => PromiseLike<void>) {
  const keeping = asyncio.createTask(keep());
  await asyncio.sleep(7);
  keeping.cancel();
  await asyncio.wait([keeping]);
  console.log(keeping.cancelled() ? "cancelled" : "went on");
}
