import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Card, cardSize, drawCard, drawSiteCard } from '#publish/cards/draw-card.ts';
import { printCard } from '#publish/cards/print-card.ts';
import { setLines } from '#publish/cards/set-lines.ts';
import { openTypeface, type Typeface } from '#publish/cards/typeface.ts';

const card: Card = {
  site: 'Harbour News',
  headline: 'Harbour tunnel may open two years late, the council says',
  publishers: ['Edge', 'Newsroom 1', 'Newsroom 2'],
  counts: '35 reports · 31 publishers',
  marks: [0, 10, 40, 100],
  own: 1,
  from: '5 March 2024, 09:00 UTC',
  to: '6 March 2024, 10:51 UTC',
  isRightToLeft: false,
};

let typeface: Typeface;

beforeAll(() => {
  typeface = openTypeface();
});

describe('a card', () => {
  test('is a PNG of 1200 by 630 pixels, of no more bytes than four bits a pixel', async () => {
    const png = await printCard(drawCard(card, typeface));
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...cardSize });
    expect(png.length).toBeLessThan((cardSize.width * cardSize.height) / 2);
  });

  test('is the same bytes whenever it is drawn', async () => {
    const digest = async (opened: Typeface) => {
      const png = await printCard(drawCard(card, opened));
      return createHash('sha256').update(png).digest('hex');
    };
    expect(await digest(openTypeface())).toBe(await digest(typeface));
  });

  test('is another one where anything on it is', () => {
    const others: Partial<Card>[] = [
      { site: 'Port News' },
      { headline: 'Something else' },
      { publishers: ['Edge'] },
      { counts: '36 reports · 31 publishers' },
      { marks: [0, 11, 40, 100] },
      { own: 2 },
      { from: '4 March 2024, 09:00 UTC' },
      { to: '7 March 2024, 10:51 UTC' },
      { isRightToLeft: true },
    ];
    const drawn = others.map((other) => drawCard({ ...card, ...other }, typeface));
    expect(new Set([drawCard(card, typeface), ...drawn]).size).toBe(others.length + 1);
  });

  test('needs no font where it becomes a picture: its letters are paths', () => {
    expect(drawCard(card, typeface)).not.toMatch(/<text|font|<script|href/);
  });

  test('carries no markup of a headline', () => {
    const hostile = `</path><script>alert(1)</script> & "quoted"`;
    const elements = drawCard({ ...card, headline: hostile }, typeface).match(/<[a-z]+/g) ?? [];
    expect(new Set(elements)).toEqual(new Set(['<svg', '<rect', '<g', '<path', '<circle']));
  });

  test('leaves out a text in letters that the typeface lacks, and no sign else', () => {
    const without = (texts: Partial<Card>) => drawCard({ ...card, ...texts }, typeface);
    expect(without({ headline: 'افتتاح محطة 2024' })).toBe(without({ headline: '' }));
    expect(without({ headline: 'Bridge 橋 reopens' })).toBe(without({ headline: '' }));
    expect(without({ headline: 'Bridge reopens 🎉' })).toBe(
      without({ headline: 'Bridge reopens' }),
    );
    expect(without({ publishers: ['Edge', 'صحيفة', 'Post'] })).toBe(
      without({ publishers: ['Edge', 'Post'] }),
    );
  });

  test('draws letters that are in another file of the typeface', () => {
    for (const headline of ['Łódź', 'Việt Nam', 'İstanbul']) {
      expect(typeface.drawable(headline)).toBe(headline);
      expect(typeface.shape(headline).paths).toHaveLength([...headline.replace(' ', '')].length);
    }
  });

  test('has no plot where there is one report', () => {
    expect(drawCard({ ...card, marks: [0], own: 0 }, typeface)).not.toContain('<circle');
  });

  test('of a site has its name', async () => {
    const named = drawSiteCard('Harbour News', 'As it was covered', typeface);
    expect(named).not.toBe(drawSiteCard('Port News', 'As it was covered', typeface));
    expect((await sharp(await printCard(named)).metadata()).width).toBe(1200);
  });
});

describe('lines of text', () => {
  test('are never wider than they may be, whatever the words are', () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    for (const text of [card.headline, long, `${long} ${card.headline}`, 'W'.repeat(300)]) {
      for (const line of setLines(text, 6, 4, typeface)) expect(line.width).toBeLessThanOrEqual(6);
    }
  });

  test('end with an ellipsis where the text goes on', () => {
    const text = (most: number) =>
      setLines(card.headline, 8, most, typeface)
        .map(({ words }) => words.join(' '))
        .join(' ');
    expect(text(20)).toBe(card.headline);
    expect(text(2)).toMatch(/^Harbour tunnel .*[^ ]…$/);
    expect(setLines('W'.repeat(300), 6, 1, typeface)[0]?.words[0]).toMatch(/^W+…$/);
  });
});
