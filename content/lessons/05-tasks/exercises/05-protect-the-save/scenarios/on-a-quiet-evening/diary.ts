import * as asyncio from "asyncio";

export const pages = ["I", "II"];

export async function savePage(page: string) {
  await asyncio.sleep(0.5);
  console.log(`page ${page}`);
}

export async function evening(keep: () => PromiseLike<void>) {
  const keeping = asyncio.createTask(keep());
  await asyncio.wait([keeping]);
  console.log(
    keeping.cancelled() ? "cancelled" : "ended as usual",
  );
}
