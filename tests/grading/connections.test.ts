import { expect, it } from "vitest";
import {
  closesConnections,
  connections,
  neverMoreThan,
  peak,
  sendsBytes,
  writesFirst,
} from "../../src/grading/index.ts";
import { runScript } from "../record/run-script.ts";
import { said } from "./said.ts";

/** Two tasks with a connection each, the second of which is opened `at` a time; the first is closed at 1 s. */
function fetching(at: number) {
  const run = runScript().opens().creates(1, "main").starts(1).creates(2, "fetch").creates(3, "fetch");
  run.starts(2).connects(1, 2).sends(1, "client", "GET /a", 2).sleeps(2, 1);
  const second = () => run.starts(3).connects(2, 3).sends(2, "client", "GET /b", 3);
  if (at < 1) second();
  run.at(1).sends(1, "server", "page a").closesConnection(1, "client").closesConnection(1, "server");
  if (at >= 1) second();
  return run.isRefused(3, 1, "10.0.0.3:80");
}

it("counts the connections that are open at once, from asking for one until its own end is closed", () => {
  expect(peak(connections(), 1)(fetching(1).record())).toBeNull();
  expect(peak(connections(), 2)(fetching(0).record())).toBeNull();
  expect(said(peak(connections(), 2)(fetching(1).record()))).toMatchObject({
    seen: "Never more than 1 connection open at once, first at 0 s, in Task-2 (fetch), line 3.",
    expected: "Exactly 2 connections open at the busiest moment.",
  });
});

it("lets a connection that is closed make room for one that is opened at the same moment", () => {
  const run = runScript().opens().creates(1, "main").creates(2, "fetch").creates(3, "fetch");
  run.starts(2).connects(1, 2).sleeps(2, 1).at(1).starts(3).connects(2, 3).closesConnection(1, "client");
  expect(peak(connections(), 1)(run.record())).toBeNull();
});

it("says when there are more than there may be", () => {
  expect(neverMoreThan(connections(), 1)(fetching(1).record())).toBeNull();
  expect(neverMoreThan(connections({ to: "10.0.0.3:80" }), 0)(fetching(0).record())).toBeNull();
  expect(said(neverMoreThan(connections(), 1)(fetching(0).record()))).toMatchObject({
    seen: "2 connections were open at once, at 0 s, in Task-3 (fetch): Task-2 (fetch), Task-3 (fetch).",
    expected: "Never more than 1 connection open at once.",
    at: { time: 0, task: 3 },
  });
});

it("says which connection was left open, and by whom", () => {
  const run = fetching(1);
  expect(said(closesConnections("client")(run.record()))).toMatchObject({
    seen: "The connection to 10.0.0.2:80, opened at 1 s, in Task-3 (fetch), was still open when the program ended.",
    at: { time: 1, task: 3 },
  });
  run.closesConnection(2, "client");
  expect(closesConnections("client")(run.record())).toBeNull();
  expect(closesConnections("server")(run.record())).not.toBeNull();
  run.isReset(2, "server");
  expect(closesConnections("server")(run.record())).toBeNull();
});

it("says who sent something first", () => {
  expect(writesFirst("client")(fetching(0).record())).toBeNull();
  expect(said(writesFirst("server")(fetching(0).record()))?.seen).toBe(
    "In the connection to 10.0.0.2:80 the client sent something first, at 0 s, in Task-2 (fetch).",
  );
  const silent = runScript().opens().creates(1, "main").starts(1).connects(1, 1).record();
  expect(said(writesFirst("client")(silent))?.seen).toBe(
    "In the connection to 10.0.0.2:80, opened at 0 s, in Task-1 (main), nobody sent anything.",
  );
});

it("counts the bytes of an end", () => {
  expect(sendsBytes("client", 12)(fetching(0).record())).toBeNull();
  expect(said(sendsBytes("server", 12)(fetching(0).record()))).toMatchObject({
    seen: "The server sent 6 bytes.",
    expected: "The server sends 12 bytes.",
  });
});
