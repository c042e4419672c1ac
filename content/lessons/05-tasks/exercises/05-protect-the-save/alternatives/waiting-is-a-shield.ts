import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  for (const page of pages) {
    const saving = asyncio.createTask(savePage(page));
    let request: unknown = null;
    while (!saving.done()) {
      try {
        await asyncio.wait([saving]);
      } catch (error) {
        request = error;
      }
    }
    if (request) {
      throw request;
    }
  }
}

asyncio.run(evening(keep));
