import { Component, type ReactNode } from 'react';
import { useLanguage } from '#client/lib/language/language.ts';
import { Failure } from '#client/ui/failure.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { retryPageCode } from './lazy-pages.ts';

type ErrorScreenProps = { children: ReactNode };
type ErrorScreenState = { error: Error | null };

/** Catches what a page could not be drawn for, and leaves the rest of the site standing. */
export class ErrorScreen extends Component<ErrorScreenProps, ErrorScreenState> {
  override state: ErrorScreenState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorScreenState {
    return { error };
  }

  retry = (): void => {
    retryPageCode();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <BrokenPage error={error} onRetry={this.retry} />;
  }
}

type BrokenPageProps = { error: Error; onRetry: () => void };

function BrokenPage({ error, onRetry }: BrokenPageProps) {
  const { brokenPage } = useLanguage();
  return (
    <PageBody>
      <h1 className="visually-hidden">{brokenPage}</h1>
      <Failure detail={error.message} onRetry={onRetry} title={brokenPage} />
    </PageBody>
  );
}
