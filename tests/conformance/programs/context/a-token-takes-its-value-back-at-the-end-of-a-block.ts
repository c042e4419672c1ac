import * as asyncio from "asyncio";

const color = new asyncio.ContextVar("color", { default: "none" });
{
  using token = color.set("red");
  console.log(color.get(), token.var === color ? "True" : "False");
}
console.log(color.get());
