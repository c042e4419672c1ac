import * as asyncio from "asyncio";

/** The order that the customer asks about. */
export const wanted = "C9";

const PAGES = [["A17", "B4"], ["C9", "D2"], ["E5"]];

/** A connection to the API of the shop. */
export class Connection {
  /**
   * Gives the orders on a page, counted from 1. After the last
   * page, the list is empty.
   */
  async page(number: number) {
    console.log(`page ${number}`);
    await asyncio.sleep(1);
    return PAGES[number - 1] ?? [];
  }

  async close() {
    await asyncio.sleep(0.5);
    console.log("connection closed");
  }
}

export async function connect() {
  await asyncio.sleep(0.5);
  console.log("connection open");
  return new Connection();
}
