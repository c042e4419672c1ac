import * as asyncio from "asyncio";

async function load(name: string) {
  console.log(`connection open for ${name}`);
  try {
    await asyncio.sleep(0);
    console.log(`${name} is loaded`);
  } finally {
    console.log("connection closed");
  }
}

const home = load("home");
home.send(undefined);
home.close();

const news = load("news");
news.send(undefined);
try {
  news.throw(new Error("the server hung up"));
} catch (error) {
  console.log("came back:", (error as Error).message);
}
