import { expect, test, vi } from "vitest";
import { runToHoldAgainst } from "../../src/lesson/predict/held-against.ts";
import type { Outcome, RunRecord } from "../../src/record/index.ts";
import { runScript } from "../record/run-script.ts";

const program = { files: { "/main.ts": "console.log('tea');" }, entry: "/main.ts" };

function printing(text: string, outcome: Outcome): RunRecord {
  return { ...runScript().opens().creates(1, "main").starts(1).prints(1, text).record(), outcome };
}

test("a prediction is held against a run on the checking clock", async () => {
  const run = vi.fn(() => Promise.resolve(printing("tea", { kind: "finished" })));
  const { printed, note, record } = await runToHoldAgainst(program, ["coffee"], run);
  expect(run).toHaveBeenCalledWith(program, expect.objectContaining({ clock: "virtual" }));
  expect({ printed, note, kind: record?.outcome.kind }).toEqual({ printed: ["tea"], note: "", kind: "finished" });
});

test("an error that ends a program is part of what it does", async () => {
  const error = { name: "ValueError", message: "sour", traceback: [] };
  const run = () => Promise.resolve(printing("milk", { kind: "failed", error }));
  expect(await runToHoldAgainst(program, [], run)).toMatchObject({ printed: ["milk"], note: "" });
});

test.each<[string, Outcome, string]>([
  ["cut", { kind: "cut", limit: "time", message: "It was too slow.", advice: "" }, "It was too slow."],
  ["stopped", { kind: "stopped" }, "It did not come to its end."],
])("a run that was %s leaves what was printed when the page was built", async (_kind, outcome, reason) => {
  const held = await runToHoldAgainst(program, ["tea"], () => Promise.resolve(printing("half a", outcome)));
  expect(held).toEqual({
    printed: ["tea"],
    note: ` (It could not be run here: ${reason} This is what it printed elsewhere.)`,
    record: null,
  });
});

test("so does a program that can't be run at all", async () => {
  const held = await runToHoldAgainst(program, ["tea"], () => Promise.reject(new Error("No connection.")));
  expect(held).toMatchObject({ printed: ["tea"], record: null, note: expect.stringContaining("No connection.") });
});
