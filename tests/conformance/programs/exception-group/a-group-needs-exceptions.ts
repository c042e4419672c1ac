import * as asyncio from "asyncio";

try {
  new asyncio.ExceptionGroup("wrong", []);
} catch (error) {
  console.log(error);
}
