import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { TopicFilter } from '#client/topics/topic-filter.tsx';
import type { TopicChoice } from '#client/topics/topic-option.tsx';
import { topicSlug } from '#dataset/values.ts';

function choice(name: string, count: number, isChosen = false): TopicChoice {
  const slug = topicSlug.parse(name.toLowerCase().replaceAll(' ', '-'));
  return { slug, name, count, isChosen, to: `/topics/${slug}`, addition: null };
}

/** The most used first. */
function manyTopics(count: number): TopicChoice[] {
  return Array.from({ length: count }, (_, index) =>
    choice(index === 250 ? 'Énergie' : `Topic ${index + 1}`, 2000 - index),
  );
}

function draw(choices: readonly TopicChoice[]): HTMLElement {
  history.replaceState(null, '', '/');
  render(
    <LanguageProvider value={english}>
      <TopicFilter choices={choices} isFiltered={choices.some(({ isChosen }) => isChosen)} />
    </LanguageProvider>,
  );
  return screen.getByRole('navigation', { name: 'Topics' });
}

function names(list: HTMLElement): (string | null)[] {
  return within(list)
    .getAllByRole('link')
    .map((link) => link.textContent);
}

async function openMore(): Promise<HTMLElement> {
  await userEvent.click(screen.getByText('More topics'));
  return screen.findByRole('textbox', { name: 'Find a topic' });
}

describe('with three topics', () => {
  test('the bar shows them all, each named by its topic, and nothing else', () => {
    const bar = draw([choice('AI', 12), choice('Robots', 3), choice('Cars', 1)]);
    expect(names(bar)).toEqual(['All', 'AI', 'Robots', 'Cars']);
    expect(
      within(bar)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['All', 'AI12', 'Robots3', 'Cars1']);
    expect(screen.queryByText('More topics')).not.toBeInTheDocument();
  });
});

describe('with three hundred topics', () => {
  test('the bar shows the most used ones, and the number of the others', () => {
    const nav = draw(manyTopics(300));
    const [bar] = within(nav).getAllByRole('list');
    expect(names(bar ?? nav)).toEqual([
      'All',
      ...Array.from({ length: 12 }, (_, index) => `Topic ${index + 1}`),
    ]);
    expect(screen.getByText('More topics').closest('summary')).toHaveTextContent('288');
  });

  test('the bar shows the chosen ones, however rare', () => {
    const nav = draw([...manyTopics(300), choice('Rare', 1, true)]);
    const [bar] = within(nav).getAllByRole('list');
    expect(names(bar ?? nav).slice(0, 2)).toEqual(['All', 'Rare']);
  });

  test('large counts are formatted for the language', () => {
    expect(draw(manyTopics(300))).toHaveTextContent('Topic 12,000');
  });

  test('typing searches all of them, including those in the bar', async () => {
    draw(manyTopics(300));
    const field = await openMore();
    await userEvent.type(field, 'topic 12');
    const panel = field.closest('details') ?? document.body;
    await waitFor(() =>
      expect(within(panel).getByRole('list')).toHaveTextContent(/^Topic 121,989Topic 120/),
    );
    expect(names(panel)).toHaveLength(11);
    expect(within(panel).getByRole('status')).toHaveTextContent('11 found');
  });

  test('the search ignores accents and case, and finds nothing that isn’t there', async () => {
    draw(manyTopics(300));
    const field = await openMore();
    const panel = field.closest('details') ?? document.body;
    await userEvent.type(field, 'ENERGIE');
    expect(names(panel)).toEqual(['Énergie']);
    await userEvent.type(field, ' zzzz');
    expect(within(panel).queryByRole('link')).not.toBeInTheDocument();
    expect(within(panel).getByRole('status')).toHaveTextContent('0 found');
  });

  test('the search forgives a typing mistake where nothing else is found', async () => {
    draw(manyTopics(300));
    const field = await openMore();
    const panel = field.closest('details') ?? document.body;
    await userEvent.type(field, 'enrgie');
    expect(names(panel)).toEqual(['Énergie']);
  });

  test('Enter opens the first match', async () => {
    draw(manyTopics(300));
    await userEvent.type(await openMore(), 'topic 200{Enter}');
    expect(location.pathname).toBe('/topics/topic-200');
  });

  test('Escape closes the menu and returns the focus', async () => {
    draw(manyTopics(300));
    const field = await openMore();
    await userEvent.type(field, 'topic{Escape}');
    expect(field.closest('details')).not.toHaveAttribute('open');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});
