import type { Outlines } from './gathering-world.ts';
import type { NewsItem } from './news-feed.ts';

const on = (host: string, path: string) => `https://${host}/${path}`;

/** A world of six publishers: three events in three languages, and reports that stay alone. */
export const smallNews: Readonly<Record<string, readonly NewsItem[]>> = {
  'harbourpost.example': [
    {
      title: 'Harbour bridge reopens to traffic after two years of repairs',
      link: on('harbourpost.example', 'bridge'),
      date: '2024-03-01T08:00:00Z',
      text: 'Cars and trams cross the harbour bridge again since this morning.',
    },
    {
      title: 'An octopus at the aquarium learns to open jars',
      link: on('harbourpost.example', 'octopus'),
      date: '2024-03-01T09:00:00Z',
    },
  ],
  'citydesk.example': [
    {
      title: 'After two years of repairs, the harbour bridge reopens to traffic',
      link: on('citydesk.example', '2024/harbour-bridge?utm_source=rss'),
      date: '2024-03-01T08:30:00Z',
    },
  ],
  'tramnews.example': [
    {
      title: 'Trams cross the reopened harbour bridge as traffic returns after repairs',
      link: on('tramnews.example', 'n/1'),
      date: '2024-03-01T09:30:00Z',
    },
  ],
  'landbote.example': [
    {
      title: 'Anna Berger ist neue Präsidentin des Landtags',
      link: on('landbote.example', 'landtag'),
      date: '2024-03-01T10:00:00Z',
      text: 'Der Landtag hat Anna Berger mit großer Mehrheit zur Präsidentin gewählt.',
    },
  ],
  'morgenblatt.example': [
    {
      title: 'Landtag: Anna Berger ist neue Präsidentin',
      link: on('morgenblatt.example', 'politik/berger'),
      date: '2024-03-01T10:20:00Z',
      text: 'Mit großer Mehrheit wählt der Landtag Anna Berger zur neuen Präsidentin.',
    },
    {
      title: 'Tempête Ciara : 40 000 foyers privés d’électricité en Bretagne',
      link: on('morgenblatt.example', 'fr/ciara'),
      date: '2024-03-01T11:00:00Z',
      text: 'La tempête Ciara et ses vents de 130 km/h ont touché la Bretagne pendant la nuit.',
    },
  ],
  'ouestinfo.example': [
    {
      title: 'La tempête Ciara prive 40 000 foyers d’électricité en Bretagne',
      link: on('ouestinfo.example', 'ciara'),
      date: '2024-03-01T10:45:00Z',
      text: 'La Bretagne a subi la tempête Ciara et des vents de 130 km/h pendant la nuit.',
    },
  ],
};

/** The stories of that world: addresses of the main articles, and of the others, as identities. */
export const smallStories: Readonly<Record<string, readonly string[]>> = {
  'harbourpost.example/bridge': ['citydesk.example/2024/harbour-bridge', 'tramnews.example/n/1'],
  'landbote.example/landtag': ['morgenblatt.example/politik/berger'],
  'ouestinfo.example/ciara': ['morgenblatt.example/fr/ciara'],
};

/** The outlines of its feeds. */
export const smallOutlines: Outlines = {
  'harbourpost.example': 'text="Harbour Post"',
  'citydesk.example': 'text="City Desk"',
  'tramnews.example': 'text="Tram News"',
  'landbote.example': 'text="Landbote"',
  'morgenblatt.example': 'text="Morgenblatt"',
  'ouestinfo.example': 'text="Ouest Info"',
};
