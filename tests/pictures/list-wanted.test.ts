import { expect, test } from 'vitest';
import { listWanted } from '#pictures/wanted/list-wanted.ts';
import { report, storyText, withFolder } from '#tests/support/worlds/write-world.ts';

const at = (name: string) => `https://pictures.example/${name}`;
const picture = (name: string) => ({ url: at(name) });

test('a site wants the pictures of its stories and their texts, of reports and of publishers', async () => {
  const provider = { name: 'City Desk', domain: 'citydesk.example', images: [picture('logo.png')] };
  const story = storyText(
    {
      images: [picture('lead.jpg'), picture('second.jpg')],
      related: [
        report({ provider, images: [picture('report.jpg')], publishedDateTime: '2024-02-01' }),
        report({ title: 'Without a picture' }),
      ],
    },
    `![](${at('text.jpg')})\n\n- > ![](${at('nested.jpg')})\n`,
  );
  const files = { 'a.md': story, 'b.md': 'no document', 'c.md': storyText({ title: 'C' }) };
  const wanted = await withFolder(files, (folder) => listWanted(folder, 'UTC'));
  const own = { story: 'a.md', isSmall: false, at: '2024-03-01T12:00:00Z' };
  const small = { isSmall: true, at: '2024-02-01T00:00:00Z' };
  expect(wanted).toEqual([
    { ...own, addresses: [at('lead.jpg'), at('second.jpg')] },
    { ...own, addresses: [at('text.jpg')] },
    { ...own, addresses: [at('nested.jpg')] },
    { ...small, story: 'a.md', addresses: [at('report.jpg')] },
    { ...small, story: 'citydesk.example', addresses: [at('logo.png')] },
  ]);
});
