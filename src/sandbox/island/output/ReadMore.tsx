import { sectionAbout } from "../../../grading/section-about.ts";
import { siteLink } from "../../../shell/links.ts";

interface Props {
  /** An error as `RuntimeError: Event loop is closed`, a warning, or why the program was ended. */
  about: string;
}

/** A link to the section that explains what a program said; nothing where there is none. */
export function ReadMore({ about }: Props) {
  const section = sectionAbout(about);
  return (
    section && (
      <a className="read-more" href={siteLink(section.path)}>
        Read more: {section.title}
      </a>
    )
  );
}
