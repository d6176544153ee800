import { useQueryClient } from '@tanstack/react-query';
import { Component, type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { PageCodeError } from '#client/app/routing/lazy-page.tsx';
import { retryPageCode } from '#client/app/routing/lazy-pages.ts';
import { LoadingPage } from '#client/app/routing/loading-page.tsx';
import { useLanguage } from '#client/language/language.ts';
import { loadAsPage, loadAsPageOnce, wasLoadedAsPage } from '#client/queries/load-as-page.ts';
import { Failure } from '#client/ui/failure.tsx';
import { useFailureHelp } from '#client/ui/failure-help.ts';
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
    const retry = () => this.setState({ error: null });
    return error instanceof PageCodeError ? (
      <PageWithoutCode onRetry={retry} />
    ) : (
      <BrokenPage onRetry={retry} />
    );
  }
}

type BrokenPageProps = { onRetry: () => void };

/** A page whose data can't be rendered. */
function BrokenPage({ onRetry }: BrokenPageProps) {
  const { brokenPage, brokenPageWhy } = useLanguage();
  const client = useQueryClient();
  const retry = () => {
    client.removeQueries();
    onRetry();
  };
  return (
    <PageBody>
      <Failure detail={brokenPageWhy} isPage onRetry={retry} title={brokenPage} />
    </PageBody>
  );
}

/** A page whose code could not be loaded. If a new edition has other code, its page is loaded. */
function PageWithoutCode({ onRetry }: BrokenPageProps) {
  const { brokenPage, failures } = useLanguage();
  const help = useFailureHelp();
  const [isStuck, setStuck] = useState(wasLoadedAsPage);
  useEffect(() => {
    if (isStuck) return;
    void loadAsPageOnce().then((isLeaving) => setStuck(!isLeaving));
  }, [isStuck]);
  const retry = async () => {
    // Browsers may remember that a module could not be loaded, so another attempt needs another page.
    if (await loadAsPage()) return;
    retryPageCode();
    onRetry();
  };
  if (!isStuck) return <LoadingPage />;
  return (
    <PageBody>
      <Failure
        detail={failures.unreachable}
        isPage
        onRetry={() => void retry()}
        title={brokenPage}
      />
      {help}
    </PageBody>
  );
}
