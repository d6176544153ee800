import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HydratedProvider, useHydrated } from '#client/lib/use-hydrated.tsx';

test('content is drawn as at build first, and anew once it is hydrated', async () => {
  const drawn: boolean[] = [];
  const errors: unknown[] = [];
  function Content() {
    const isHydrated = useHydrated();
    drawn.push(isHydrated);
    return <p>{isHydrated ? 'with scripts' : 'as built'}</p>;
  }
  const app = (
    <HydratedProvider>
      <Content />
    </HydratedProvider>
  );
  const root = document.createElement('div');
  root.innerHTML = renderToString(app);
  expect(root.textContent).toBe('as built');
  drawn.length = 0;
  await act(async () => hydrateRoot(root, app, { onRecoverableError: (e) => errors.push(e) }));
  expect(root.textContent).toBe('with scripts');
  expect(drawn).toEqual([false, true]);
  expect(errors).toEqual([]);
});
