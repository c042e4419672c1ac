// Breaks: keep ends as cancelled | “the diary went on” was printed
import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  for (const page of pages) {
    const saving = asyncio.createTask(savePage(page));
    try {
      await asyncio.shield(saving);
    } catch {
      await saving;
      return;
    }
  }
}

asyncio.run(evening(keep));
