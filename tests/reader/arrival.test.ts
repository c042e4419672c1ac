import { expect, test } from "vitest";
import { readerArrives } from "../../src/reader/arrival.ts";

test("a page that moves below a pointer that rests has no reader yet; a pointer that moves is one", async () => {
  const page = new EventTarget();
  Object.assign(globalThis, {
    window: globalThis,
    location: { hash: "" },
    addEventListener: page.addEventListener.bind(page),
  });
  const told: string[] = [];
  const arrived = readerArrives().then(() => told.push("a reader"));
  const move = (movementX: number) =>
    page.dispatchEvent(Object.assign(new Event("pointermove"), { movementX, movementY: 0 }));
  move(0);
  await new Promise((resolve) => setTimeout(resolve));
  told.push("a turn later");
  move(3);
  await arrived;
  expect(told).toEqual(["a turn later", "a reader"]);
});
