import type { Site } from '#dataset/manifest.ts';
import { fillEmbed } from '#publish/pages/fill-embed.ts';
import { fillTemplate } from '#publish/pages/page-template.ts';

/** The page of every address in development: it has no content, so that the client renders it all. */
export function fillDevPage(template: string, site: Site, base: string): string {
  return fillTemplate(template, {
    path: '/',
    html: '',
    head: { title: site.title, description: site.tagline, image: null },
    site,
    base,
    state: { page: 'front', site, answers: [] },
    links: [],
    code: [],
    description: { card: null, tags: [] },
  });
}

/** The page for other sites' frames in development. */
export function fillDevEmbed(site: Site, base: string): string {
  const script = `${base}src/client/app/entry/embed-entry.tsx`;
  return fillEmbed({ site, base, html: '', script, links: [] });
}
