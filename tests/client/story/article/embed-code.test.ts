import { afterEach, describe, expect, test } from 'vitest';
import { embedCode } from '#client/story/article/embed-code.ts';

const frame = 'https://news.example/sub/embed/?story=2024-03-01-bridge';
const story = 'https://news.example/sub/stories/2024-03-01-bridge';
const title = 'Bridge “reopens” – Lede';

afterEach(() => document.body.replaceChildren());

/** Puts the embed code into the page, as the HTML of another site. */
function paste(code: string): {
  script: string;
  iframe: HTMLIFrameElement;
  link: HTMLAnchorElement;
} {
  document.body.innerHTML = code;
  const script = document.querySelector('script')?.textContent ?? '';
  const iframe = document.querySelector('iframe');
  const link = document.querySelector('a');
  if (iframe === null || link === null) throw new Error('The embed code lacks a part');
  return { script, iframe, link };
}

describe('the embed code', () => {
  test('has a frame with a title and a height of its own, which loads when it comes into view', () => {
    const { iframe } = paste(embedCode({ title, frame, story }));
    expect(iframe.src).toBe(frame);
    expect(iframe.title).toBe(title);
    expect(iframe.getAttribute('loading')).toBe('lazy');
    expect(Number(iframe.height)).toBeGreaterThan(0);
  });

  test('has a link to the story, for readers to whom the frame shows nothing', () => {
    const { link } = paste(embedCode({ title, frame, story }));
    expect(link.href).toBe(story);
    expect(link.textContent).toBe(title);
  });

  test.each([
    `"><script>alert(1)</script>`,
    `' onload='alert(1)`,
    `" onload="alert(1)`,
    `</a></iframe><img src=x onerror=alert(1)>`,
    'Smith &amp; Sons &quot;win&quot;',
    `a
line`,
  ])('takes the headline %j for text', (headline) => {
    const { iframe, link } = paste(embedCode({ title: headline, frame, story }));
    expect(iframe.title).toBe(headline);
    expect(link.textContent).toBe(headline);
    expect(document.querySelectorAll('script, iframe, a, img')).toHaveLength(3);
    expect(iframe.getAttributeNames()).not.toContain('onload');
  });

  test('keeps an address to the letter', () => {
    const odd = 'https://news.example/embed/?story=2024-03-01-%D8%A3&theme=dark';
    expect(paste(embedCode({ title, frame: odd, story })).iframe.src).toBe(odd);
  });
});

describe('the script in the embed code', () => {
  /** Runs the script of the code, and says what it makes of a message. */
  function heightAfter(message: Partial<MessageEventInit>): string {
    const { script, iframe } = paste(embedCode({ title, frame, story }));
    // As a browser runs it, which jsdom does not for what is set as HTML.
    const run = document.createElement('script');
    run.textContent = script;
    document.head.append(run);
    run.remove();
    const source = iframe.contentWindow;
    const origin = 'https://news.example';
    const data = { type: 'lede-height', height: 321 };
    window.dispatchEvent(new MessageEvent('message', { source, origin, data, ...message }));
    return iframe.style.height;
  }

  test('gives the frame the height that it tells', () => {
    expect(heightAfter({})).toBe('321px');
  });

  test.each([
    ['from another site in the frame', { origin: 'https://other.example' }],
    ['from this site in no frame of the page', { source: null }],
    ['that is none', { data: null }],
    ['of another kind', { data: { type: 'other', height: 321 } }],
    ['of a height that is none', { data: { type: 'lede-height', height: 'red; color: red' } }],
    ['of no height', { data: { type: 'lede-height', height: 0 } }],
  ])('leaves a message %s aside', (_, message) => {
    expect(heightAfter(message)).toBe('');
  });
});
