import * as asyncio from "asyncio";

/** The pages, in order. */
export const pages = ["Monday", "Tuesday", "Wednesday"];

/** Saves a page, which takes one second. */
export async function savePage(page: string) {
  console.log(`${page}: begun`);
  let isWhole = false;
  try {
    await asyncio.sleep(1);
    isWhole = true;
  } finally {
    console.log(isWhole ? `${page}: saved` : `${page}: torn`);
  }
}

/** The evening ends after one and a half seconds. */
export async function evening(keep: () => PromiseLike<void>) {
  const keeping = asyncio.createTask(keep());
  await asyncio.sleep(1.5);
  console.log("time to sleep");
  keeping.cancel();
  await asyncio.wait([keeping]);
  console.log(
    keeping.cancelled()
      ? "the diary was cancelled"
      : "the diary went on",
  );
}
