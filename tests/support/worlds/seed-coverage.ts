/** The headline of the seed document. */
export const seedHeadline =
  'Minneapolis passes restrictions on facial recognition use by local police';

/** The path of the seed's own page. */
export const seedPath =
  'stories/2021-02-15-minneapolis-passes-restrictions-on-facial-recognition-use-by-local-police';

/** The coverage that the seed document tells of, in order of time, its own article included. */
export const seedCoverage = [
  {
    publisher: 'The Guardian',
    headline: 'Minneapolis poised to ban facial recognition for police use',
    time: '2021-02-12T18:34:00Z',
    webUrl:
      'https://www.theguardian.com/us-news/2021/feb/12/minneapolis-police-facial-recognition-software',
  },
  {
    publisher: 'Southern Minn',
    headline: 'Minneapolis City Council votes to ban facial recognition for police use',
    time: '2021-02-12T20:25:00Z',
    webUrl:
      'https://www.southernminn.com/around_the_web/news/article_a7a1942a-3546-5571-9c89-4ccc97cdc992.html',
  },
  {
    publisher: 'Biometric Companies',
    headline: seedHeadline,
    time: '2021-02-15T21:41:00Z',
    webUrl:
      'https://www.biometricupdate.com/202102/minneapolis-passes-restrictions-on-facial-recognition-use-by-local-police',
  },
  {
    publisher: 'tech',
    headline: 'Minneapolis poised to ban facial recognition for police use',
    time: '2021-02-16T03:47:00Z',
    webUrl: 'https://techstory.in/minneapolis-poised-to-ban-facial-recognition-for-police-use/',
  },
] as const;
