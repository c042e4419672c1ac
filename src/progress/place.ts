import { readRecord, withDatabase } from "./database.ts";
import { isOwnProgram, type Place } from "./records.ts";

/** Where somebody stopped, or undefined. */
export async function readPlace(): Promise<Place | undefined> {
  return (await readRecord("places", "last")).value;
}

/** Notes the lesson that is read. The sandbox that was used last in it is still known. */
export async function noteLesson(lesson: string): Promise<void> {
  const last = await readPlace();
  await notePlace(lesson, last?.lesson === lesson ? last.sandbox : null);
}

/** Notes the sandbox that is used. @param name in the course, such as `coroutines/wake-it-up`, or with `.py` its draft's */
export async function noteSandbox(name: string): Promise<void> {
  if (isOwnProgram(name)) return;
  const [lesson, sandbox] = name.replace(/\.py$/, "").split("/");
  // What is tried out in the reference is no place in the course.
  if (lesson!.startsWith("reference-")) return;
  await notePlace(lesson!, sandbox!);
}

async function notePlace(lesson: string, sandbox: string | null): Promise<void> {
  await withDatabase((database) => database.put("places", { lesson, sandbox, time: Date.now() }, "last"));
}
