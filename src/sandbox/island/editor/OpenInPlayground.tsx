import { useWorkbench } from "../use-workbench.ts";
import { settingsForLink } from "../run-settings.ts";
import { ownPageAddress } from "./share.ts";

/** Takes the program to a page of its own, as it is in the editor. The draft here stays. */
export function OpenInPlayground({ title }: { title: string }) {
  const { code, program, settings } = useWorkbench();
  const { [program.entry]: first, ...others } = code.current;
  async function open() {
    const files = { [program.entry]: first!, ...others };
    location.assign(await ownPageAddress("playground/", title, files, settingsForLink(settings)));
  }
  return (
    <button
      type="button"
      className="sandbox-tab"
      aria-label="Open in the playground"
      title="Open in the playground"
      onClick={() => void open()}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path
          d="M4.5 2H2v8h8V7.500M7 1.500h3.500V5M10.500 1.500L5.500 6.500"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.300"
        />
      </svg>
    </button>
  );
}
