import * as asyncio from "asyncio";

/** Puts a parcel where it belongs. Takes a second. */
export async function sort(parcel: string) {
  console.log(`sorting: ${parcel}`);
  await asyncio.sleep(1);
}
