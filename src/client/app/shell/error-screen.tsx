import { useQueryClient } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { PageCodeError } from '#client/app/routing/lazy-page.tsx';
import { retryPageCode } from '#client/app/routing/lazy-pages.ts';
import { useLanguage } from '#client/language/language.ts';
import { Failure } from '#client/ui/failure.tsx';
import { PageBody } from '#client/ui/page-body.tsx';

type ErrorScreenProps = { children: ReactNode };

/** Catches what a page could not be drawn for, and leaves the rest of the site standing. */
export function ErrorScreen({ children }: ErrorScreenProps) {
  const [path] = useLocation();
  return <Boundary path={path}>{children}</Boundary>;
}

type BoundaryProps = ErrorScreenProps & { path: string };
type BoundaryState = { error: Error | null };

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error };
  }

  /** A reader who goes elsewhere leaves the error behind. */
  override componentDidUpdate(before: BoundaryProps, { error }: BoundaryState) {
    if (error === null || before.path === this.props.path) return;
    retryPageCode();
    this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <BrokenPage error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

type BrokenPageProps = { error: Error; onRetry: () => void };

function BrokenPage({ error, onRetry }: BrokenPageProps) {
  const { brokenPage, brokenPageWhy, failures } = useLanguage();
  const detail = error instanceof PageCodeError ? failures.unreachable : brokenPageWhy;
  const client = useQueryClient();
  const retry = () => {
    // It may be the page's code that could not be had, or its data that could not be drawn.
    retryPageCode();
    client.removeQueries();
    onRetry();
  };
  return (
    <PageBody>
      <h1 className="visually-hidden">{brokenPage}</h1>
      <Failure detail={detail} onRetry={retry} title={brokenPage} />
    </PageBody>
  );
}
