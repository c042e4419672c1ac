import * as asyncio from "asyncio";

export const HOST = "chat.example";
export const PORT = 8888;

interface Person {
  name: string;
  /** After how many seconds. */
  comes: number;
  /**
   * What is typed, each text behind the seconds that pass
   * before it. Some text has no line break yet: it is only the
   * beginning of a line.
   */
  types: [seconds: number, text: string][];
  /** How many seconds later. */
  leaves: number;
  /**
   * As in a tunnel: nothing gets through any more, and then the
   * connection is lost.
   */
  breaksOff?: boolean;
}

const TEAM: Person[] = [
  {
    name: "Ann",
    comes: 0,
    types: [
      [1, "good morning\n"],
      [2, "the new "],
      [0.5, "tents are here\n"],
      [0.7, "where are you, Cid?\n"],
    ],
    leaves: 2.3,
  },
  {
    name: "Bob",
    comes: 0.5,
    types: [[1.5, "hello Ann\nany news?\n"]],
    leaves: 3,
  },
  {
    name: "Cid",
    comes: 0.5,
    types: [[3.5, "I am on the train\n"]],
    leaves: 0.5,
    breaksOff: true,
  },
];

/** All of them come, talk and leave. */
export async function wholeMorning() {
  await asyncio.gather(...TEAM.map((person) => visit(person)));
  console.log("all have left");
}

async function visit(person: Person) {
  const { name, comes, types, leaves, breaksOff } = person;
  const encoder = new TextEncoder();
  await asyncio.sleep(comes);
  const [reader, writer] = await asyncio.openConnection(
    HOST,
    PORT,
  );
  const hearing = asyncio.createTask(hear(name, reader));
  if (name !== "") writer.write(encoder.encode(`${name}\n`));
  for (const [seconds, text] of types) {
    await asyncio.sleep(seconds);
    writer.write(encoder.encode(text));
  }
  if (breaksOff) {
    await asyncio.sleep(0.1);
    writer.transport.pauseReading();
  }
  await asyncio.sleep(leaves);
  if (breaksOff) writer.transport.abort();
  else writer.close();
  await hearing;
}

/** Prints every line that comes from the server. */
async function hear(
  name: string,
  reader: asyncio.StreamReader,
) {
  try {
    for await (const line of reader) {
      const text = new TextDecoder().decode(line).trim();
      console.log(`${name} hears ${text}`);
    }
  } catch (error) {
    if (!(error instanceof asyncio.ConnectionError))
      throw error;
  }
}
