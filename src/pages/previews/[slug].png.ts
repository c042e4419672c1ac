import type { APIRoute } from "astro";
import { allLessons, folderOf, type Lesson } from "../../course/lessons.ts";
import { recording } from "../../recordings/recording.ts";
import { previewOf } from "../../recordings/run-picture.ts";

export async function getStaticPaths() {
  return (await allLessons()).map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}

/** The picture of a lesson in previews of its page: a run of one of its examples. */
export const GET: APIRoute<{ lesson: Lesson }> = async ({ props }) => {
  const { examples } = folderOf(props.lesson);
  const records = await Promise.all(examples.map(({ programs }) => recording(programs.typescript)));
  return new Response(previewOf(records), { headers: { "Content-Type": "image/png" } });
};
