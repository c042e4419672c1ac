import { EXAMPLES, type Example } from "./examples.ts";
import { Menu, MenuItem } from "../sandbox/island/Menu.tsx";

/** Programs to begin with. */
export function ExamplesMenu({ onOpen }: { onOpen: (example: Example) => void }) {
  return (
    <Menu label="Examples" name="Examples">
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.name}>
            <MenuItem onChoose={() => onOpen(example)}>{example.title}</MenuItem>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
