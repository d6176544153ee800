import { useQueryClient } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { PageCodeError } from '#client/app/routing/lazy-page.tsx';
import { retryPageCode } from '#client/app/routing/lazy-pages.ts';
import { useLanguage } from '#client/language/language.ts';
import { Failure } from '#client/ui/failure.tsx';
import { PageBody } from '#client/ui/page-body.tsx';

type ErrorScreenProps = { children: ReactNode };

/** Shows an error in place of a page that fails to render. The rest of the site keeps working. */
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

  /** Navigating to another page clears the error. */
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
    // The page's code may have failed to load, or its data may have failed to render.
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
