/** Plays the conversations of script.json, and prints what each end of each connection has met. */
import * as asyncio from "asyncio";
import { readFileSync } from "node:fs";
import type { Conversations, Reading, Step } from "../conversation";

/** Seconds after which nothing comes any more: of a reading in vain, and of a program. */
const PATIENCE = 0.02;
const LONGEST = 60;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function shown(value: unknown): string {
  if (value instanceof Uint8Array) {
    if (value.length === 0) return "nothing";
    const ends = `${decoder.decode(value.slice(0, 3))}…${decoder.decode(value.slice(-3))}`;
    return `${value.length} bytes, ${ends} ${value.reduce((sum, byte) => sum + byte, 0)}`;
  }
  if (value instanceof asyncio.IncompleteReadError) {
    return `IncompleteReadError ${value.partial.length} of ${value.expected ?? "None"}`;
  }
  if (value instanceof Error) return value.name;
  return JSON.stringify(value ?? null);
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

class Player {
  readonly log: string[] = [];
  readonly reader: asyncio.StreamReader;
  readonly writer: asyncio.StreamWriter;

  constructor([reader, writer]: asyncio.Streams) {
    this.reader = reader;
    this.writer = writer;
  }

  async play(steps: Step[]) {
    for (const step of steps) {
      let result: unknown;
      try {
        result = await this.do(step);
      } catch (error) {
        result = error;
      }
      this.log.push(`${step.op}: ${shown(result)}`);
    }
  }

  async do(step: Step): Promise<unknown> {
    const { reader, writer } = this;
    switch (step.op) {
      case "write": {
        const { text, times, end, parts, drains } = step;
        if (parts) {
          writer.writelines(Array.from({ length: times }, () => encoder.encode(text)));
          writer.write(encoder.encode(end));
        } else {
          writer.write(encoder.encode(text.repeat(times) + end));
        }
        if (drains) await writer.drain();
        return;
      }
      case "waitFor":
        return await asyncio.waitFor(this.read(step.reading), PATIENCE);
      case "cancelled": {
        const task = asyncio.createTask(this.read(step.reading));
        await asyncio.sleep(0);
        task.cancel();
        const [result] = await asyncio.gather(task, { returnExceptions: true });
        return result;
      }
      case "beside": {
        const task = asyncio.createTask(this.read(step.reading));
        await asyncio.sleep(0);
        try {
          return await this.read(step.reading);
        } finally {
          task.cancel();
          await asyncio.gather(task, { returnExceptions: true });
        }
      }
      case "writeEof":
        return writer.writeEof();
      case "atEof":
        return reader.atEof();
      case "isClosing":
        return writer.isClosing();
      case "drain":
        return await writer.drain();
      case "close":
        return writer.close();
      case "waitClosed":
        return await writer.waitClosed();
      case "abort":
        return writer.transport.abort();
      default:
        return await this.read(step);
    }
  }

  async read(reading: Reading): Promise<Uint8Array> {
    const { reader } = this;
    switch (reading.op) {
      case "readline":
        return await reader.readline();
      case "readuntil":
        return await reader.readuntil(encoder.encode(reading.separator));
      case "readexactly":
        return await reader.readexactly(reading.size);
      case "read":
        return await reader.read();
      case "iterate": {
        const lines: Uint8Array[] = [];
        for await (const line of reader) lines.push(line);
        return joined(lines);
      }
      case "pieces": {
        const pieces: Uint8Array[] = [];
        for (;;) {
          const piece = await reader.read(reading.size);
          if (piece.length === 0) return joined(pieces);
          pieces.push(piece);
        }
      }
    }
  }
}

async function play({ connections, limit }: Conversations) {
  const loop = asyncio.getRunningLoop();
  const handled = connections.map(() => loop.createFuture<string[]>());

  async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
    const number = Number(decoder.decode(await reader.readline()));
    const player = new Player([reader, writer]);
    await player.play(connections[number]!.server);
    handled[number]!.setResult(player.log);
  }

  async function connect(number: number) {
    const streams = await asyncio.openConnection("127.0.0.1", port, { limit });
    streams[1].write(encoder.encode(`${number}\n`));
    const player = new Player(streams);
    await player.play(connections[number]!.client);
    return player.log;
  }

  const server = await asyncio.startServer(serve, "127.0.0.1", 0, { limit });
  const port = Number(server.addresses[0]![1]);
  const clients = await asyncio.gather(...connections.map((_, number) => connect(number)));
  const servers = await asyncio.gather(...handled);
  server.close();
  await server.waitClosed();
  const lines: string[] = [];
  for (const number of connections.keys()) {
    lines.push(...clients[number]!.map((line) => `${number} client ${line}`));
    lines.push(...servers[number]!.map((line) => `${number} server ${line}`));
  }
  return [...lines, `serving: ${shown(server.isServing())}`];
}

async function main() {
  for (const script of JSON.parse(readFileSync("script.json", "utf8")) as Conversations[]) {
    let lines: string[];
    try {
      lines = await asyncio.waitFor(play(script), LONGEST);
    } catch (error) {
      lines = [`ended by ${shown(error)}`];
    }
    console.log(JSON.stringify(lines));
  }
}

asyncio.run(main());
