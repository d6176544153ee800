import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Link } from '#client/ui/link.tsx';

beforeEach(() => {
  history.pushState(null, '', '/');
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  return () => vi.useRealTimers();
});

describe('a link', () => {
  test('leads to its page once a frame has been painted', () => {
    render(<Link to="/topics/water">Water</Link>);
    fireEvent.click(screen.getByRole('link'));
    expect(location.pathname).toBe('/');
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
    expect(location.pathname).toBe('/topics/water');
  });

  test('leads there also in a page that is not painted', () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    render(<Link to="/topics/water">Water</Link>);
    fireEvent.click(screen.getByRole('link'));
    vi.advanceTimersByTime(1000);
    expect(location.pathname).toBe('/topics/water');
  });

  test('adds one history entry, however often it is clicked before its page is there', () => {
    render(<Link to="/topics/water">Water</Link>);
    const entries = history.length;
    fireEvent.click(screen.getByRole('link'));
    fireEvent.click(screen.getByRole('link'));
    vi.advanceTimersByTime(1000);
    expect(location.pathname).toBe('/topics/water');
    expect(history.length).toBe(entries + 1);
  });

  test('gives way to one that is clicked before it has led anywhere', () => {
    render(
      <>
        <Link to="/topics/water">Water</Link>
        <Link to="/topics/rail">Rail</Link>
      </>,
    );
    const entries = history.length;
    for (const link of screen.getAllByRole('link')) fireEvent.click(link);
    vi.advanceTimersByTime(1000);
    expect(location.pathname).toBe('/topics/rail');
    expect(history.length).toBe(entries + 1);
  });

  test('is left to the browser where it is to open elsewhere', () => {
    render(<Link to="/topics/water">Water</Link>);
    expect(fireEvent.click(screen.getByRole('link'), { ctrlKey: true })).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(location.pathname).toBe('/');
  });
});
