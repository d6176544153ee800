import { heightMessage } from '#client/routes/frame-height.ts';

type Embedded = {
  /** What the frame shows, and where it is from. */
  title: string;
  /** The absolute addresses of the page for frames and of the story's own. */
  frame: string;
  story: string;
};

/** The frame's height in CSS pixels where nothing tells it; what is longer scrolls inside. */
const fixedHeight = 600;

/**
 * HTML for another site that shows a story's timeline in a frame, as tall as what is in it. Wherever something of
 * it is left out, the rest serves: without the script the frame keeps its height, and without the frame, or without
 * scripts in it, there is the link.
 *
 * The script stands first, so that it hears all that the frame says. It listens only to what comes from a frame of
 * the page, and from this site in it.
 */
export function embedCode({ title, frame, story }: Embedded): string {
  return `<script>
addEventListener('message', function (event) {
  if (event.origin !== '${new URL(frame).origin}' || !event.data) return;
  if (event.data.type !== '${heightMessage}' || !(event.data.height > 0)) return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = Number(event.data.height) + 'px';
  });
});
</script>
<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="100%" height="${fixedHeight}" loading="lazy" style="border: 0"></iframe>
<p><a href="${escapeHtml(story)}">${escapeHtml(title)}</a></p>
`;
}

/** A text as the content of an element or of a quoted attribute. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
