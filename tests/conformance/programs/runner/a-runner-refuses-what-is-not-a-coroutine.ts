import * as asyncio from "asyncio";

const runner = new asyncio.Runner();
try {
  void runner.run(5 as never);
} catch (error) {
  console.log(error);
}
void runner.close();
