import { noteLesson } from "../index.ts";

/** Notes the lesson that is read: the home page leads back to it. */
const lesson = document.querySelector<HTMLElement>("#rail [data-lesson]")?.dataset["lesson"];
if (lesson !== undefined) void noteLesson(lesson);
