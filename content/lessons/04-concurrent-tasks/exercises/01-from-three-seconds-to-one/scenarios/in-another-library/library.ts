import * as asyncio from "asyncio";

const seconds: Record<string, number> = {
  Hamlet: 0.5,
  Heidi: 2.5,
  Candide: 1,
  Zadig: 1.5,
  Momo: 2,
};

export const books = Object.keys(seconds);

export async function shelfOf(book: string) {
  await asyncio.sleep(seconds[book]!);
  return `${book.length}${book[0]}`;
}
