import { isDeepStrictEqual } from "node:util";
import type { Conversations } from "./conversation.ts";
import { generateConversations } from "./generate.ts";
import { nativePlayer, SANDBOXES, type Played, type Player } from "./play.ts";

/** What came of a comparison. */
export interface Comparison {
  /** Who has played them, in words. */
  players: string[];
  /** How much there was to compare. */
  lines: number;
  /** The first program in which somebody differs from the first player, in words; null: there is none. */
  difference: string | null;
}

/** Lets random programs of streams be played in both sandboxes, and on this machine's own CPython where it has one. */
export async function compareConversations(seed: number, count: number): Promise<Comparison> {
  const programs = Array.from({ length: count }, (_, index) => generateConversations(seed + index));
  const native = await nativePlayer();
  const players: [name: string, play: Player][] = [
    ...(native ? [["CPython over real sockets", native] as [string, Player]] : []),
    ["CPython in a sandbox", SANDBOXES.python],
    ["the runtime", SANDBOXES.typescript],
  ];
  const played: Played[] = [];
  for (const [, play] of players) played.push(await play(programs));
  const [judged = [], ...others] = played;
  let difference: string | null = null;
  others.forEach((each, index) => {
    const program = judged.findIndex((lines, number) => !isDeepStrictEqual(lines, each[number]));
    if (program < 0 || difference !== null) return;
    const names = [players[0]![0], players[index + 1]![0]] as const;
    difference = inWords(seed + program, programs[program]!, names, [judged[program]!, each[program] ?? []]);
  });
  return { players: players.map(([name]) => name), lines: judged.flat().length, difference };
}

function inWords(
  seed: number,
  { connections, limit }: Conversations,
  [one, other]: readonly [string, string],
  [expected, found]: [string[], string[]],
): string {
  const line = expected.findIndex((text, index) => text !== found[index]);
  const number = Number.parseInt(expected[line] ?? "");
  const connection = connections[number];
  return [
    `The conversations of seed ${seed}, with a limit of ${limit} bytes, are not the same everywhere.`,
    `${one}: ${expected[line]}`,
    `${other}: ${found[line]}`,
    ...(connection
      ? [`client: ${JSON.stringify(connection.client)}`, `server: ${JSON.stringify(connection.server)}`]
      : []),
  ].join("\n");
}
