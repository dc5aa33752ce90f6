/** An error in one part leaves the others working. */
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { CrashReport } from './CrashReport.tsx';

interface Props {
  /** What failed, for the report. */
  readonly part: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly stack: string;
}

/** Give it a `key` that changes with what it draws, so that something else is tried afresh. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, stack: '' };

  static getDerivedStateFromError(cause: unknown): Partial<State> {
    return { error: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ stack: info.componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, stack } = this.state;
    if (error === null) return this.props.children;
    const retry = () => this.setState({ error: null, stack: '' });
    return <CrashReport part={this.props.part} error={error} stack={stack} onRetry={retry} />;
  }
}
