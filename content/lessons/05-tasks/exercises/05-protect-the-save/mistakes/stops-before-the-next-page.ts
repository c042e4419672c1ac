// Breaks: keep ends as cancelled | ends as cancelled all the same
import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  let stop = false;
  for (const page of pages) {
    if (stop) throw new asyncio.CancelledError();
    const saving = asyncio.createTask(savePage(page));
    try {
      await asyncio.shield(saving);
    } catch {
      stop = true;
      await saving;
    }
  }
}

asyncio.run(evening(keep));
