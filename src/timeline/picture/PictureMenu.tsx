import { useId, useState } from "react";
import { asFileName, saveAs } from "../../reader/save-as.ts";
import type { RunIndex } from "../run-index.ts";
import { ToolButton } from "../ToolButton.tsx";

interface Props {
  index: RunIndex;
  title: string;
}

const CHOICES = [
  { format: "svg", theme: "light", name: "SVG, light" },
  { format: "svg", theme: "dark", name: "SVG, dark" },
  { format: "png", theme: "light", name: "PNG, light" },
  { format: "png", theme: "dark", name: "PNG, dark" },
] as const;

/** Saves the whole run as a picture. */
export function PictureMenu({ index, title }: Props) {
  const menu = useId();
  const [trouble, setTrouble] = useState<string | null>(null);

  async function save({ format, theme }: (typeof CHOICES)[number]) {
    try {
      const [{ drawSvg, toPng }, { coloursIn }] = await Promise.all([import("./draw.tsx"), import("./paint.ts")]);
      const svg = drawSvg(index, title, coloursIn(theme));
      const name = `${asFileName(title)}-timeline.${format}`;
      if (format === "svg") saveAs(name, svg, "image/svg+xml");
      else saveAs(name, await toPng(svg), "image/png");
      setTrouble(null);
    } catch (error) {
      setTrouble(`The picture could not be made. ${(error as Error).message}`);
    }
  }

  return (
    <div className="picture">
      <ToolButton label="Save as a picture" popoverTarget={menu}>
        <path d="M8 2.500v7.500M4.500 7l3.500 3.500L11.500 7M2.500 13.500h11" />
      </ToolButton>
      <div id={menu} className="timeline-picture" popover="auto" role="group" aria-label="Save as a picture">
        {CHOICES.map((choice) => (
          <button key={choice.name} type="button" onClick={() => void save(choice)}>
            {choice.name}
          </button>
        ))}
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    </div>
  );
}
