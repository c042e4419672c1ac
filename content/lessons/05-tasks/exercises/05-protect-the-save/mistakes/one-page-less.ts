// Breaks: Without a request | “page II”
import * as asyncio from "asyncio";
import { evening, pages, savePage } from "./diary";

async function keep() {
  for (const page of pages.slice(0, -1)) {
    const saving = asyncio.createTask(savePage(page));
    try {
      await asyncio.shield(saving);
    } catch (error) {
      await saving;
      throw error;
    }
  }
}

asyncio.run(evening(keep));
