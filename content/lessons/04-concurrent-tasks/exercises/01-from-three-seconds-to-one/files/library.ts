import * as asyncio from "asyncio";

const shelves: Record<string, string> = {
  "The Odyssey": "B12",
  Emma: "A3",
  Faust: "F40",
};

/** The books that are wanted. */
export const books = ["The Odyssey", "Emma", "Faust"];

/** Looks for a book and tells its shelf. Takes one second. */
export async function shelfOf(book: string) {
  console.log(`looking for ${book}`);
  await asyncio.sleep(1);
  return shelves[book] ?? "nowhere";
}
