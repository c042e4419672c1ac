import type { APIRoute } from "astro";
import type { RunRecord } from "#record";
import { allLessons, folderOf, type Lesson } from "../../course/lessons.ts";
import { recording } from "../../recordings/recording.ts";
import { runPicture } from "../../recordings/run-picture.ts";

export async function getStaticPaths() {
  return (await allLessons()).map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}

/** The picture of a lesson in previews of its page: the run of the one of its examples that has the most to show. */
export const GET: APIRoute<{ lesson: Lesson }> = async ({ props }) => {
  const { examples } = folderOf(props.lesson);
  const records = await Promise.all(examples.map(({ programs }) => recording(programs.typescript)));
  const [best] = records
    .filter(({ elapsed, tasks }) => elapsed > 0 && tasks.length <= 7)
    .sort((one, other) => stepsOf(other) - stepsOf(one));
  return new Response(runPicture(best ?? records[0]!), { headers: { "Content-Type": "image/png" } });
};

function stepsOf({ tasks }: RunRecord): number {
  return tasks.flatMap(({ spans }) => spans).length;
}
