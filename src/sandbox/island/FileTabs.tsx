import { Tabs } from "./Tabs.tsx";

interface Props {
  /** The sandbox's. */
  id: string;
  paths: string[];
  active: string;
  onSelect?: (path: string) => void;
}

/** `/weather.ts` as a reader sees it. */
export const fileName = (path: string) => path.slice(1);

export function FileTabs({ paths, ...rest }: Props) {
  return <Tabs label="Files" tabs={paths.map((path) => ({ key: path, name: fileName(path) }))} {...rest} />;
}
