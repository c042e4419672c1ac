// Breaks: No page is torn | “Tuesday: torn”
import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  for (const page of pages) {
    await asyncio.shield(savePage(page));
  }
}

asyncio.run(evening(keep));
