import * as asyncio from "asyncio";
import * as web from "./web";

async function main() {
  for (const link of web.links) {
    console.log("now", link);
    let result: string;
    try {
      const status = await asyncio.createTask(
        web.request(link),
      );
      result = status !== 200 ? `broken (${status})` : "ok";
    } catch (error) {
      if (error instanceof web.NetworkError) {
        result = "unreachable";
      } else {
        throw error;
      }
    }
    console.log(`${link}: ${result}`);
  }
}

asyncio.run(main());
