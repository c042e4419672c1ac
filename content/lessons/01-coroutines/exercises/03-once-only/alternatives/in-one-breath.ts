import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  console.log(
    `Ada has ${await ticket()}, Bo has ${await ticket()}`,
  );
}

asyncio.run(main());
