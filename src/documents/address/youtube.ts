const youtubeHosts = /^(www\.|m\.|music\.|gaming\.)?youtube(-nocookie)?\.com\.?$/;
const shortHosts = /^(www\.)?youtu\.be\.?$/;
const youtubeId = /^[A-Za-z0-9_-]{11}$/;

/** Words that take the place of an id to play a playlist, or whatever a channel is streaming. */
const notVideos = new Set(['videoseries', 'live_stream']);

/**
 * The id of a YouTube video, from any form of its address: `watch?v=`, `youtu.be/`, `embed/`,
 * `shorts/`, `live/`, `v/`, `e/`. Null if the address is not that of a YouTube video.
 */
export function youtubeVideoId(url: URL): string | null {
  const id = candidateId(url);
  return id !== null && youtubeId.test(id) && !notVideos.has(id) ? id : null;
}

function candidateId(url: URL): string | null {
  if (shortHosts.test(url.hostname)) return url.pathname.split('/')[1] ?? null;
  if (!youtubeHosts.test(url.hostname)) return null;
  const [, kind, id] = url.pathname.split('/');
  if (kind === 'watch') return url.searchParams.get('v');
  return kind !== undefined && /^(embed|shorts|live|v|e)$/.test(kind) ? (id ?? null) : null;
}
