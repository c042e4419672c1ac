import * as asyncio from "asyncio";

type Log = (text: string) => void;
type Handle = (
  number: number,
  parcel: string,
) => PromiseLike<void>;

let handleOne: Handle;

export async function find(parcel: string, log: Log) {
  log(`looking for the ${parcel}`);
  await asyncio.sleep(1);
  if (parcel === "set") {
    await handleOne(5, "pot");
    await handleOne(6, "lid");
  }
  log(`found the ${parcel}`);
}

export async function serve(handle: Handle, log: Log) {
  handleOne = handle;
  log("open");
  await handle(4, "set");
  log("closed");
}
