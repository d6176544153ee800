import { Component, type ReactNode } from 'react';
import { Failure } from '#client/ui/failure.tsx';
import { PageBody } from '#client/ui/page-body.tsx';

type ErrorScreenProps = { children: ReactNode };
type ErrorScreenState = { error: Error | null };

/** Catches what a page could not be drawn for, and leaves the rest of the site standing. */
export class ErrorScreen extends Component<ErrorScreenProps, ErrorScreenState> {
  override state: ErrorScreenState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorScreenState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <PageBody>
        <h1 className="visually-hidden">This page could not be drawn</h1>
        <Failure
          detail={error.message}
          onRetry={() => this.setState({ error: null })}
          title="This page could not be drawn."
        />
      </PageBody>
    );
  }
}
