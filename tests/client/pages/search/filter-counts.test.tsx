import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { PublisherChoice } from '#client/pages/search/filters/publisher-choice.tsx';
import { TopicToggles } from '#client/pages/search/filters/topic-toggles.tsx';
import { publisherId, topicSlug } from '#dataset/values.ts';

test('what a search can be narrowed to says how many stories remain, in the digits of its language', () => {
  render(
    <LanguageProvider value={english}>
      <TopicToggles
        chosen={[]}
        isCounted
        onChange={() => undefined}
        topics={[{ slug: topicSlug.parse('ports'), name: 'Ports', count: 3240 }]}
      />
      <PublisherChoice
        chosen={null}
        isCounted
        onChange={() => undefined}
        publishers={[{ id: publisherId.parse('post.example'), name: 'Post', count: 1080 }]}
      />
    </LanguageProvider>,
  );
  expect(screen.getByText('3,240')).toBeTruthy();
  expect(screen.getByRole('option', { name: 'Post (1,080)' })).toBeTruthy();
});
