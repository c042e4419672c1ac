import * as asyncio from "asyncio";
import { HOST, PORT, wholeMorning } from "./team";

const everybody: Member[] = [];

class Member extends asyncio.Protocol {
  transport: asyncio.Transport | null = null;
  name: string | null = null;
  rest = "";

  override connectionMade(transport: asyncio.Transport) {
    this.transport = transport;
  }

  override dataReceived(data: Uint8Array) {
    const text = this.rest + new TextDecoder().decode(data);
    const lines = text.split("\n");
    this.rest = lines.pop()!;
    for (const line of lines) this.lineReceived(line.trim());
  }

  lineReceived(line: string) {
    if (this.name === null) {
      this.name = line;
      everybody.push(this);
    } else {
      this.tell(`${this.name}: ${line}`);
    }
  }

  override connectionLost() {
    if (this.name === null) return;
    everybody.splice(everybody.indexOf(this), 1);
    this.tell(`* ${this.name} has left`);
  }

  tell(text: string) {
    const line = new TextEncoder().encode(`${text}\n`);
    for (const member of everybody) {
      member.transport!.write(line);
    }
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const server = await loop.createServer(
    () => new Member(),
    HOST,
    PORT,
  );
  await asyncio.asyncWith(server, async () => {
    await wholeMorning();
  });
}

asyncio.run(main());
