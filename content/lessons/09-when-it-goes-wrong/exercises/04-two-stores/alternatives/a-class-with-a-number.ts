import * as asyncio from "asyncio";
import {
  carry,
  moves,
  openGate,
  report,
  stock,
} from "./stores";

class Store {
  lock = new asyncio.Lock();
  number: number;
  name: string;

  constructor(number: number, name: string) {
    this.number = number;
    this.name = name;
  }
}

const names = [...stock.keys()];
const stores = names.map((name, n) => new Store(n, name));

async function move(
  pieces: number,
  source: string,
  target: string,
) {
  const needed = stores
    .filter(({ name }) => name === source || name === target)
    .sort((a, b) => a.number - b.number);
  for (const { lock } of needed) await lock.acquire();
  try {
    for (const { name } of needed) await openGate(name);
    console.log("both are open:", source, "and", target);
    await carry(pieces, source, target);
  } finally {
    for (const { lock } of needed) lock.release();
  }
}

async function main() {
  const tasks = moves.map((each) =>
    asyncio.createTask(move(...each)),
  );
  for (const task of tasks) await task;
  report();
}

asyncio.run(main());
