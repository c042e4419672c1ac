// Breaks: No page is torn | “Tuesday: torn”
import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  for (const page of pages) {
    const saving = asyncio.createTask(savePage(page));
    await saving;
  }
}

asyncio.run(evening(keep));
