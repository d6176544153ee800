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
  return { slug, name, count, isChosen, to: `/topics/${slug}` };
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
  test('all stand in the bar, each named by its topic, and there are no more', () => {
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
  test('the most used stand in the bar, and the others are told by their number', () => {
    const nav = draw(manyTopics(300));
    const [bar] = within(nav).getAllByRole('list');
    expect(names(bar ?? nav)).toEqual([
      'All',
      ...Array.from({ length: 12 }, (_, index) => `Topic ${index + 1}`),
    ]);
    expect(screen.getByText('More topics').closest('summary')).toHaveTextContent('288');
  });

  test('what is chosen stands in the bar, however rarely it is used', () => {
    const nav = draw([...manyTopics(300), choice('Rare', 1, true)]);
    const [bar] = within(nav).getAllByRole('list');
    expect(names(bar ?? nav).slice(0, 2)).toEqual(['All', 'Rare']);
  });

  test('large counts are written as the language does', () => {
    expect(draw(manyTopics(300))).toHaveTextContent('Topic 12,000');
  });

  test('all of them are searched as one types, those in the bar too', async () => {
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

  test('accents and case don’t matter, and nothing that isn’t there is found', async () => {
    draw(manyTopics(300));
    const field = await openMore();
    const panel = field.closest('details') ?? document.body;
    await userEvent.type(field, 'ENERGIE');
    expect(names(panel)).toEqual(['Énergie']);
    await userEvent.type(field, 'x');
    expect(within(panel).queryByRole('link')).not.toBeInTheDocument();
    expect(within(panel).getByRole('status')).toHaveTextContent('0 found');
  });

  test('the Enter key takes the first that was found', async () => {
    draw(manyTopics(300));
    await userEvent.type(await openMore(), 'topic 200{Enter}');
    expect(location.pathname).toBe('/topics/topic-200');
  });

  test('the Escape key closes them, and gives the focus back', async () => {
    draw(manyTopics(300));
    const field = await openMore();
    await userEvent.type(field, 'topic{Escape}');
    expect(field.closest('details')).not.toHaveAttribute('open');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});
