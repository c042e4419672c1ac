import { fileName } from "../../../record/index.ts";
import { Tabs } from "../Tabs.tsx";

interface Props {
  /** The sandbox's. */
  id: string;
  paths: string[];
  active: string;
  onSelect?: (path: string) => void;
}

export function FileTabs({ paths, ...rest }: Props) {
  return <Tabs label="Files" tabs={paths.map((path) => ({ key: path, name: fileName(path) }))} {...rest} />;
}
