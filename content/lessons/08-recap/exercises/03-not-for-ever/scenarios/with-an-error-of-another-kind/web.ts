import * as asyncio from "asyncio";

export class NetworkError extends Error {}

export const links = [
  "oak.example/leaf",
  "oak example leaf",
  "yew.example/root",
];

export async function request(link: string) {
  await asyncio.sleep(1);
  if (link.includes(" "))
    throw new asyncio.ValueError("this is no link");
  return 200;
}
