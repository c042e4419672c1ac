import * as asyncio from "asyncio";
import { startScanner } from "./scanner";

async function main() {
  startScanner(
    (parcel) => console.log("scanned:", parcel),
    (error) => console.log("end:", error),
  );
  await asyncio.sleep(5);
}

asyncio.run(main());
