import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';

beforeEach(() => {
  sessionStorage.clear();
  history.pushState(null, '');
});

const disclosure = (
  <LanguageProvider value={english}>
    <Disclosure name="list" summary="Three more">
      <p>All of them</p>
    </Disclosure>
  </LanguageProvider>
);

test('what a reader opened or closed is so again after going back', async () => {
  const first = render(disclosure);
  await userEvent.click(screen.getByText('Three more'));
  expect(screen.getByRole('group')).toHaveAttribute('open');
  first.unmount();
  const second = render(disclosure);
  await userEvent.click(screen.getByText('Three more'));
  second.unmount();
  render(disclosure);
  expect(screen.getByRole('group')).not.toHaveAttribute('open');
});

test('what was open stays so for a reader who comes back while it is still drawn for another page', async () => {
  const { rerender } = render(disclosure);
  await userEvent.click(screen.getByText('Three more'));
  const left: unknown = history.state;
  history.pushState(null, '');
  rerender(<div>{disclosure}</div>);
  expect(screen.getByRole('group')).not.toHaveAttribute('open');
  history.replaceState(left, '');
  fireEvent(screen.getByRole('group'), new Event('toggle'));
  rerender(disclosure);
  expect(screen.getByRole('group')).toHaveAttribute('open');
});
