import { run } from "asyncio";
import { brew } from "./kitchen";

run(
  (async () => console.log(`served: ${await brew("tea")}`))(),
);
