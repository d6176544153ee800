import { describe, expect, test } from 'vitest';
import { largestCombinations } from '#publish/pages/topic-combinations.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** The combinations of a site's topics, of which each story has some: `ai+water`. */
async function combinationsOf(stories: readonly string[][], most: number): Promise<string[]> {
  const files = stories.map((topics, number) => {
    const title = `Story ${number}`;
    return [`${title}.md`, storyText({ title, topics })] as const;
  });
  const { dataset } = await writeWorld(Object.fromEntries(files));
  const combinations = largestCombinations([...dataset.combinations.values()], most);
  return combinations.map((slugs) => slugs.join('+'));
}

describe('the combinations of topics', () => {
  test('are all pairs and threes that some story has, and none that no story has', async () => {
    expect(await combinationsOf([['C', 'A', 'B'], ['D', 'A'], ['E']], 100)).toEqual([
      'a+b',
      'a+b+c',
      'a+c',
      'a+d',
      'b+c',
    ]);
  });

  test('come with the most stories first', async () => {
    const stories = [
      ['Water', 'Cities', 'Railways'],
      ['Water', 'Cities'],
      ['Water', 'Railways'],
      ['Water', 'Railways', 'Cities'],
      ['Water', 'Railways'],
    ];
    expect(await combinationsOf(stories, 100)).toEqual([
      'railways+water',
      'cities+water',
      'cities+railways',
      'cities+railways+water',
    ]);
  });

  test('are cut after the largest, whatever the order of the stories', async () => {
    const stories = Array.from({ length: 12 }, (_, number) => [
      `Rare ${number}`,
      `Other ${number}`,
      ...(number % 3 === 0 ? ['Water', 'Cities'] : ['Railways', 'Water']),
    ]);
    expect(await combinationsOf(stories, 2)).toEqual(['railways+water', 'cities+water']);
    expect(await combinationsOf(stories.toReversed(), 2)).toEqual([
      'railways+water',
      'cities+water',
    ]);
  });
});
