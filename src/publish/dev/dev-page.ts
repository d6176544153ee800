import type { GeneratedSite } from '#generate/generate.ts';
import { fillTemplate } from '#publish/pages/page-template.ts';

/** The page in development: without content, which the client draws. */
export function fillDevPage(template: string, { site }: GeneratedSite, base: string): string {
  return fillTemplate(template, {
    path: '/',
    html: '',
    head: { title: site.title, description: site.tagline, image: null },
    site,
    base,
    state: { page: 'front', site, answers: [] },
    stateElementId: 'lede-state',
    preloads: [],
  });
}
