import { coroutine, run } from "asyncio";
import { brew } from "./kitchen";

const serve = coroutine(function* serve(drink: string) {
  console.log(`served: ${yield* brew(drink)}`);
});

run(serve("tea"));
