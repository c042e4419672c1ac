import * as asyncio from "asyncio";

type Login = () => asyncio.AsyncContextManager<string>;

async function work(login: Login, seconds: number) {
  await asyncio.asyncWith(login(), async (name) => {
    await asyncio.sleep(seconds);
    console.log(`${name} worked ${seconds} s`);
  });
}

export async function day(login: Login) {
  await asyncio.gather(work(login, 3), work(login, 2));
  console.log("both are done");
}
