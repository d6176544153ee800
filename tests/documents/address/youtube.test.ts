import { describe, expect, it } from 'vitest';
import { articleIdentity } from '#documents/address/article-identity.ts';
import { youtubeVideo, youtubeVideoId } from '#documents/address/youtube.ts';

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
    'https://www.youtube.com/v/abc-_fghijk&hl=en&fs=1',
    'https://youtu.be/abc-_fghijk&t=3',
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

describe('A video starts where its address says', () => {
  it.each([
    ['watch?v=abc-_fghijk&t=95', 95],
    ['watch?v=abc-_fghijk&t=95s', 95],
    ['watch?t=95S&v=abc-_fghijk', 95],
    ['watch?v=abc-_fghijk&t=1m30s', 90],
    ['watch?v=abc-_fghijk&t=1h2m3s', 3723],
    ['watch?v=abc-_fghijk&t=2h', 7200],
    ['watch?v=abc-_fghijk&t=90m', 5400],
    ['watch?v=abc-_fghijk&t=1h30s', 3630],
    ['watch?v=abc-_fghijk&t=1:02:03', 3723],
    ['watch?v=abc-_fghijk&t=95.7', 95],
    ['watch?v=abc-_fghijk&start=95&end=99', 95],
    ['watch?v=abc-_fghijk&time_continue=95', 95],
    ['watch?v=abc-_fghijk&feature=youtu.be&t=95', 95],
    ['watch?v=abc-_fghijk#t=95', 95],
    ['watch?v=abc-_fghijk#t=1m30s', 90],
    ['watch?v=abc-_fghijk#at=95', 95],
    ['watch?v=abc-_fghijk#t=95,120', 95],
    ['embed/abc-_fghijk?start=95', 95],
    ['shorts/abc-_fghijk?t=5', 5],
    ['live/abc-_fghijk?si=x&t=1h', 3600],
    ['v/abc-_fghijk&start=95', 95],
    ['watch?v=abc-_fghijk&t=x&start=95', 95],
  ])('%s', (path, start) => {
    const video = { id: 'abc-_fghijk', start };
    expect(youtubeVideo(new URL(`https://www.youtube.com/${path}`))).toEqual(video);
  });

  it.each(['?t=95', '?si=x&t=1m35s', '&t=95s', '#t=95'])('at youtu.be, too: %s', (rest) => {
    const video = { id: 'abc-_fghijk', start: 95 };
    expect(youtubeVideo(new URL(`https://youtu.be/abc-_fghijk${rest}`))).toEqual(video);
  });

  it.each([
    ...['', '&t=', '&t=0', '&t=0s', '&t=abc', '&t=-5', '&t=1e9', '&t=s', '&t=h2', '&t=1s2h'],
    ...['&t=1m1m', '&t=99999999999999', '&t=9999999', '&t=95x', '&t=%22%3E', '&t=1h30', '&t=1:99'],
    ...['&start=NaN', '&end=95', '#95', '#t', '&list=95'],
  ])('and at its beginning where it says nothing that makes sense: %s', (rest) => {
    const address = new URL(`https://www.youtube.com/watch?v=abc-_fghijk${rest}`);
    expect(youtubeVideo(address)?.start).toBe(0);
  });
});
