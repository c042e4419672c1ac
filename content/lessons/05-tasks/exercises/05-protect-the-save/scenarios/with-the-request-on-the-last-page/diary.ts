import * as asyncio from "asyncio";

export const pages = ["A", "B"];

export async function savePage(page: string) {
  try {
    await asyncio.sleep(0.8);
    console.log(`${page} saved`);
  } catch (error) {
    console.log(`${page} torn`);
    throw error;
  }
}

export async function evening(keep: () => PromiseLike<void>) {
  const keeping = asyncio.createTask(keep());
  await asyncio.sleep(1.1);
  keeping.cancel();
  await asyncio.wait([keeping]);
  console.log(keeping.cancelled() ? "cancelled" : "went on");
}
