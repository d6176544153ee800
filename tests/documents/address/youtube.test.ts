import { describe, expect, it } from 'vitest';
import { articleIdentity } from '#documents/address/article-identity.ts';
import { youtubeVideoId } from '#documents/address/youtube.ts';

describe('A video at YouTube is found', () => {
  it.each([
    'https://www.youtube.com/watch?v=abc-_fghijk',
    'https://www.youtube.com/watch?app=desktop&v=abc-_fghijk&t=10s#comments',
    'http://youtu.be/abc-_fghijk?t=3&si=x',
    'https://www.youtu.be/abc-_fghijk/',
    'https://youtube.com/shorts/abc-_fghijk?feature=share',
    'https://www.youtube.com/embed/abc-_fghijk?start=1',
    'https://www.youtube-nocookie.com/embed/abc-_fghijk',
    'https://www.youtube.com/live/abc-_fghijk',
    'https://www.youtube.com/v/abc-_fghijk',
    'https://www.youtube.com/e/abc-_fghijk',
    'https://m.youtube.com/watch?v=abc-_fghijk',
    'https://music.youtube.com/watch?v=abc-_fghijk',
  ])('at %s', (address) => {
    expect(youtubeVideoId(new URL(address))).toBe('abc-_fghijk');
    expect(articleIdentity(address)).toBe('youtube:abc-_fghijk');
  });

  it.each([
    'https://www.youtube.com/playlist?list=abc-_fghijk',
    'https://www.youtube.com/embed/videoseries?list=x',
    'https://www.youtube.com/embed/live_stream?channel=x',
    'https://www.youtube.com/watch?v=abc-_fghijk%22',
    'https://www.youtube.com/watch?v=abc-_fghijkl',
    'https://www.youtube.com/@abcdefghij',
    'https://youtube.com.a.example/watch?v=abc-_fghijk',
    'https://notyoutube.com/watch?v=abc-_fghijk',
  ])('not at %s', (address) => {
    expect(youtubeVideoId(new URL(address))).toBeNull();
  });
});
