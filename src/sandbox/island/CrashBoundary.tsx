import { Component, type ReactNode } from "react";

interface Props {
  /** What stands in the place of the children after one of them has thrown; `onReload` mounts them anew. */
  fallback: (error: Error, onReload: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps an error in what it holds from taking the rest of the page along. */
export class CrashBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: null })) : this.props.children;
  }
}
