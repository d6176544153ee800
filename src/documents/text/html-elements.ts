/*
 * HTML's elements, obsolete ones included:
 * https://html.spec.whatwg.org/multipage/indices.html#elements-3 and
 * https://html.spec.whatwg.org/multipage/obsolete.html
 */

/** Elements that break the line, or that contain something other than text. */
export const breakingElements = new Set(
  `address article aside audio blockquote body br canvas caption center dd details dialog div dl dt
  embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
  html iframe img input li link main map menu meta nav noscript object ol optgroup option p picture
  pre script section select source style summary svg table tbody td template textarea tfoot th thead
  title tr track ul video`.split(/\s+/),
);

/** Elements that continue the line. `o:p` is Microsoft Word's. */
export const inlineElements = new Set(
  `a abbr acronym area b bdi bdo big button cite code col colgroup data datalist del dfn em font i ins
  kbd label legend mark meter nobr o:p output param progress q rp rt ruby s samp slot small span
  strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Elements that plain texts are usually marked up with. */
export const markupElements = new Set(
  `a b big blockquote br center cite code div em font h1 h2 h3 h4 h5 h6 hr i ins li mark ol p pre q s
  small span strong sub sup table td th tr tt u ul wbr`.split(/\s+/),
);

/** Boolean attributes: complete without a value. */
export const flagAttributes = new Set(
  `allowfullscreen async autoplay checked compact controls default defer disabled hidden ismap
  itemscope loop multiple muted nohref nomodule noshade novalidate nowrap open playsinline readonly
  required reversed selected`.split(/\s+/),
);
