const youtubeHosts = /^(www\.|m\.|music\.|gaming\.)?youtube(-nocookie)?\.com\.?$/;
const shortHosts = /^(www\.)?youtu\.be\.?$/;
const youtubeId = /^[A-Za-z0-9_-]{11}$/;

/** Words that take the place of an id to play a playlist, or whatever a channel is streaming. */
const notVideos = new Set(['videoseries', 'live_stream']);

/** A YouTube video: its id, and the second from which an address asks to play it, 0 for all of it. */
export type YoutubeVideo = { id: string; start: number };

/**
 * The video of a YouTube address in any form: `watch?v=`, `youtu.be/`, `embed/`, `shorts/`, `live/`,
 * `v/`, `e/`. Null if the address is not that of a YouTube video.
 */
export function youtubeVideo(url: URL): YoutubeVideo | null {
  const { id, rest } = candidate(url);
  if (!youtubeId.test(id) || notVideos.has(id)) return null;
  return { id, start: startOf([url.search, rest, url.hash]) };
}

/** The id of a YouTube video. Null if the address is not that of one. */
export function youtubeVideoId(url: URL): string | null {
  return youtubeVideo(url)?.id ?? null;
}

/** What stands where the id of a video should be, and the parameters that some write right behind it. */
function candidate(url: URL): { id: string; rest: string } {
  const { hostname } = url;
  const isShort = shortHosts.test(hostname);
  if (!isShort && !youtubeHosts.test(hostname)) return { id: '', rest: '' };
  const [, kind = '', next = ''] = url.pathname.split('/');
  if (isShort) return splitParameters(kind);
  if (kind === 'watch') return { id: url.searchParams.get('v') ?? '', rest: '' };
  return /^(embed|shorts|live|v|e)$/.test(kind) ? splitParameters(next) : { id: '', rest: '' };
}

function splitParameters(text: string): { id: string; rest: string } {
  const [id = '', ...parameters] = text.split('&');
  return { id, rest: parameters.join('&') };
}

/** In seconds. No video is as long as a month. */
const longest = 30 * 24 * 60 * 60;

/** The first of the parameters that say where to start, of which the first valid one counts. */
function startOf(parts: readonly string[]): number {
  const values = parts.flatMap((part) => {
    const parameters = new URLSearchParams(part.replace(/^[?#!]+/, ''));
    return ['t', 'start', 'time_continue', 'at'].flatMap((key) => parameters.getAll(key));
  });
  return values.map(secondsIn).find((seconds) => seconds > 0) ?? 0;
}

const clock = /^(?:(\d{1,3}):)?(\d{1,4}):([0-5]\d)$/;
const units = /^(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,7})(?:\.\d{1,6})?s)?$/i;
const plain = /^(\d{1,7})(?:\.\d{1,6})?(?:,\d{1,7}(?:\.\d{1,6})?)?$/;

/** The seconds in `95`, `95s`, `1m30s`, `1h2m3s`, `1:02:03`, `95,120` (from, to); 0 if there are none. */
function secondsIn(text: string): number {
  const value = text.trim();
  const [, hours = 0, minutes = 0, rest = 0] = units.exec(value) ?? clock.exec(value) ?? [];
  const [, alone = 0] = plain.exec(value) ?? [];
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) + Number(alone);
  return seconds < longest ? seconds : 0;
}
