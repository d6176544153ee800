import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StoryBody } from '#client/story/article/story-body.tsx';
import { webAddress } from '#dataset/values.ts';

test('a picture in the text that fails leaves its caption, and nothing broken', () => {
  const url = webAddress.parse('https://pictures.example/pier.jpg');
  render(<StoryBody blocks={[{ kind: 'picture', url, caption: 'The pier after the storm' }]} />);
  fireEvent.error(screen.getByRole('img', { name: 'The pier after the storm' }));
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByText('The pier after the storm')).toBeInTheDocument();
});
