import * as asyncio from "asyncio";
import { book, needs } from "./trip";

class Trip {
  bookings = new Map<string, asyncio.Task<string>>();

  async plan() {
    const group = new asyncio.TaskGroup();
    await asyncio.asyncWith(group, async () => {
      for (const need of needs) {
        this.bookings.set(need, group.createTask(book(need)));
      }
    });
  }

  async tell() {
    try {
      await this.plan();
    } catch (error) {
      const { exceptions } = error as asyncio.ExceptionGroup;
      return `no trip: ${(exceptions[0] as Error).message}`;
    }
    return `booked: ${[...this.bookings.keys()].join(", ")}`;
  }
}

async function main() {
  console.log(await new Trip().tell());
}

asyncio.run(main());
