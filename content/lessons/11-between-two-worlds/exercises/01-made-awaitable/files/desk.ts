import * as asyncio from "asyncio";

type Label = (parcel: string) => PromiseLike<number>;

/** What the desk needs labels for in one day. */
export async function day(label: Label) {
  console.log(`book: label ${await label("book")}`);
  try {
    console.log(`lamp: label ${await label("lamp")}`);
  } catch (error) {
    if (!(error instanceof asyncio.OSError)) throw error;
    console.log(`lamp: ${error.message}`);
  }
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      console.log(`sofa: label ${await label("sofa")}`);
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("sofa: too slow");
  }
  await asyncio.sleep(3);
  console.log("the day is over");
}
