import type { SiteName } from '#tests/support/sites/journey-sites.ts';
import { seedPath } from '#tests/support/worlds/seed-coverage.ts';

type PageKind = {
  name: string;
  site: SiteName;
  path: string;
  isMissing?: boolean;
};

/** A page of every kind, for what must hold on all of them. */
export const pageKinds: readonly PageKind[] = [
  { name: 'the front page', site: 'sample', path: './' },
  { name: 'a topic', site: 'sample', path: 'topics/computer-vision' },
  { name: 'a combination of topics', site: 'sample', path: 'topics/ai+computer-vision' },
  {
    name: 'a story with coverage',
    site: 'sample',
    path: seedPath,
  },
  {
    name: 'a story that another one leads',
    site: 'large',
    path: 'stories/2024-05-12-story-0',
  },
  {
    name: 'a story with another before it',
    site: 'sample',
    path: 'stories/2019-12-26-many-facial-recognition-systems-are-biased-says-u-s-study',
  },
  { name: 'a publisher', site: 'sample', path: 'publishers/venturebeat.com' },
  { name: 'a platform', site: 'edge', path: 'publishers/youtube.com' },
  { name: 'a publisher on a platform', site: 'edge', path: 'publishers/msn.com/jerry' },
  { name: 'all publishers', site: 'sample', path: 'publishers' },
  { name: 'the archive', site: 'sample', path: 'archive' },
  { name: 'a year of the archive', site: 'sample', path: 'archive/2020' },
  { name: 'a month of the archive', site: 'sample', path: 'archive/2020-04' },
  { name: 'a day of the archive', site: 'sample', path: 'archive/2021-02-15' },
  { name: 'the search before anything is typed', site: 'sample', path: 'search' },
  { name: 'a search', site: 'sample', path: 'search?q=facial' },
  { name: 'saved stories where there are none', site: 'sample', path: 'saved' },
  { name: 'an older page of the river', site: 'large', path: 'pages/1' },
  {
    name: 'an older page of a publisher',
    site: 'large',
    path: 'publishers/citydesk.example/pages/1',
  },
  { name: 'a front page where nothing has the usual length', site: 'edge', path: './' },
  {
    name: 'a story with forty reports',
    site: 'edge',
    path: 'stories/2024-03-09-forty-reports',
  },
  { name: 'a story in Arabic', site: 'edge', path: 'stories/2024-03-07-محطة-تحلية' },
  {
    name: 'a story with a very long word',
    site: 'edge',
    path: 'stories/2024-03-08-unbroken',
  },
  { name: 'a page that is not there', site: 'sample', path: 'nowhere', isMissing: true },
];
