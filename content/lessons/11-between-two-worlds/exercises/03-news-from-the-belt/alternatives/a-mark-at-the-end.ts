import * as asyncio from "asyncio";
import { sort } from "./depot";
import { startScanner } from "./scanner";

type News = { parcel: string } | { end: Error | null };

async function main() {
  const loop = asyncio.getRunningLoop();
  const news = new asyncio.Queue<News>();
  const put = (item: News) => {
    loop.callSoonThreadsafe(() => news.putNowait(item));
  };
  startScanner(
    (parcel) => put({ parcel }),
    (end) => put({ end }),
  );
  while (true) {
    const item = await news.get();
    if ("parcel" in item) {
      await sort(item.parcel);
    } else if (item.end) {
      throw item.end;
    } else {
      console.log("the belt is empty");
      return;
    }
  }
}

asyncio.run(main());
