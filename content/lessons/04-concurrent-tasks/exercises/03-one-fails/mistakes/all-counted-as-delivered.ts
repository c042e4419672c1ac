// Breaks: The last line counts | “3 delivered, 1 failed”
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  const answers = await asyncio.gather(farms.map(order), {
    returnExceptions: true,
  });
  let failed = 0;
  answers.forEach((answer, index) => {
    if (answer instanceof Error) {
      failed += 1;
      console.log(
        `${farms[index]}: no delivery, ${answer.message}`,
      );
    } else {
      console.log(`${farms[index]}: ${answer}`);
    }
  });
  console.log(`${answers.length} delivered, ${failed} failed`);
}

asyncio.run(main());
