import * as asyncio from "asyncio";

export const wanted = "S2";

const PAGES = [["P3", "Q8"], ["R1"], ["S2"]];

export class Connection {
  async page(number: number) {
    console.log(`page ${number}`);
    await asyncio.sleep(1);
    if (number === 2)
      throw new asyncio.OSError("page 2 is damaged");
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
