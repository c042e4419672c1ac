import { Fragment } from "react";
import { plain, type Text } from "../../grading/text.ts";

/** A text of feedback, with its code as code. */
export function Words({ text }: { text: Text }) {
  return text.map((part, index) =>
    typeof part === "object" && "code" in part ? (
      <code key={index}>{part.code}</code>
    ) : (
      <Fragment key={index}>{plain([part])}</Fragment>
    ),
  );
}
