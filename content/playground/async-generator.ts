import * as asyncio from "asyncio";

async function* pages(last: number) {
  try {
    for (let number = 1; number <= last; number++) {
      await asyncio.sleep(0.5);
      yield `page ${number}`;
    }
  } finally {
    console.log("the cursor is closed");
  }
}

async function main() {
  for await (const page of pages(9)) {
    console.log(page);
    if (page === "page 3") {
      console.log("that is the one");
      break;
    }
  }
}

asyncio.run(main());
