// Breaks: Without a request | “ended as usual”
import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  for (const page of pages) {
    const saving = asyncio.createTask(savePage(page));
    try {
      await asyncio.shield(saving);
    } catch {
      await saving;
      break;
    }
  }
  throw new asyncio.CancelledError();
}

asyncio.run(evening(keep));
