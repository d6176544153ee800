import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepEntries, recall, remember, useRemembered } from '#client/routes/entry-memory.ts';

beforeEach(() => {
  sessionStorage.clear();
  history.pushState(null, '');
});

function Opened() {
  const [isOpen, setOpen] = useRemembered('opened', false);
  return (
    <button onClick={() => setOpen(!isOpen)} type="button">
      {isOpen ? 'open' : 'shut'}
    </button>
  );
}

/** Goes back or forward, and waits until the browser is there. */
async function travel(steps: number): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await arrived;
}

/** The code as it is after a reload. */
async function reloaded(): Promise<typeof import('#client/routes/entry-memory.ts')> {
  vi.resetModules();
  return import('#client/routes/entry-memory.ts');
}

describe('what a page remembers', () => {
  test('belongs to its history entry', async () => {
    remember('scroll', 100);
    history.pushState(null, '');
    expect(recall('scroll')).toBeUndefined();
    remember('scroll', 200);
    await travel(-1);
    expect(recall('scroll')).toBe(100);
    await travel(1);
    expect(recall('scroll')).toBe(200);
  });

  test('leaves the rest of the history state alone', () => {
    history.replaceState({ of: 'somebody else' }, '');
    remember('scroll', 100);
    expect(history.state).toMatchObject({ of: 'somebody else' });
  });

  test('survives a reload', async () => {
    remember('scroll', 100);
    remember('opened', true);
    keepEntries();
    const after = await reloaded();
    expect(after.recall('scroll')).toBe(100);
    expect(after.recall('opened')).toBe(true);
  });

  test('is kept only for the most recent entries', async () => {
    remember('scroll', 1);
    for (let number = 2; number <= 70; number += 1) {
      history.pushState(null, '');
      remember('scroll', number);
    }
    keepEntries();
    const after = await reloaded();
    expect(after.recall('scroll')).toBe(70);
    await travel(-69);
    expect(after.recall('scroll')).toBeUndefined();
  });

  test.each(['{', 'null', '42', '[[1,2]]', '[["a",null]]', '[null]', '{"a":1}'])(
    'is empty if the storage is corrupt: %s',
    async (nonsense) => {
      sessionStorage.setItem('lede-entries', nonsense);
      const after = await reloaded();
      expect(after.recall('scroll')).toBeUndefined();
      after.remember('scroll', 100);
      expect(after.recall('scroll')).toBe(100);
    },
  );

  test('lasts as long as the page if storage is blocked', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure', 'SecurityError');
    });
    const after = await reloaded();
    after.remember('scroll', 100);
    after.keepEntries();
    expect(after.recall('scroll')).toBe(100);
  });
});

describe('an opened part of a page', () => {
  test('is closed on a new page, and open again when going back', async () => {
    const { rerender } = render(<Opened />);
    await userEvent.click(screen.getByRole('button', { name: 'shut' }));
    expect(screen.getByRole('button')).toHaveTextContent('open');
    history.pushState(null, '');
    rerender(<Opened key="another page" />);
    expect(screen.getByRole('button')).toHaveTextContent('shut');
    await travel(-1);
    rerender(<Opened key="the page before" />);
    expect(screen.getByRole('button')).toHaveTextContent('open');
  });

  test('is closed in the built page', () => {
    remember('opened', true);
    expect(renderToString(<Opened />)).toContain('shut');
  });

  test('has its initial state if a value of another type was remembered', () => {
    remember('opened', 'wide');
    render(<Opened />);
    expect(screen.getByRole('button')).toHaveTextContent('shut');
  });
});
