import { createTask, run, shield } from "asyncio";
import { evening, pages, savePage } from "./diary";

async function whole(page: string) {
  const saving = createTask(savePage(page));
  try {
    await shield(saving);
  } finally {
    await saving;
  }
}

async function keep() {
  for (const page of pages) {
    await whole(page);
  }
}

run(evening(keep));
