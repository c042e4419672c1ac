// Breaks: No page is torn | “Tuesday: torn”
import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  for (const page of pages) {
    try {
      await savePage(page);
    } catch (error) {
      await savePage(page);
      throw error;
    }
  }
}

asyncio.run(evening(keep));
