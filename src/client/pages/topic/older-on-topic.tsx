import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useOlder } from '#client/queries/lists/use-list.ts';
import { findNewestOnTopic } from '#client/queries/topics/topic-query.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import { MuteToggle } from '#client/settings/mute-toggle.tsx';
import { drawHeadlines } from '#client/story/card/headline-row.tsx';
import { ListBody } from '#client/story/list/list-body.tsx';
import { TopicFilter } from '#client/topics/topic-filter.tsx';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { PageTitle } from '#client/ui/page-title.tsx';
import type { Topic } from '#dataset/story.ts';
import { chosenAlone } from './topic-choices.ts';

type OlderOnTopicProps = { topic: Topic; pageNumber: number };

/** An older page of a topic. It shows nothing that newer stories change, so that it stays as it is. */
export function OlderOnTopic({ topic, pageNumber }: OlderOnTopicProps) {
  const site = useSite();
  const language = useLanguage();
  const { slug, name } = topic;
  const list = useOlder(`topics/${slug}`, pageNumber, (client) => findNewestOnTopic(client, slug));
  return (
    <>
      <PageHead
        description={language.storiesOn(name)}
        image={null}
        title={`${name} – ${site.title}`}
      />
      <TopicFilter choices={[chosenAlone(topic)]} isFiltered />
      <PageBody>
        <PageTitle detail="" title={name}>
          <MuteToggle subject={{ kind: 'topic', key: slug, name }} />
        </PageTitle>
        <ListBody
          about={[slug]}
          draw={drawHeadlines}
          list={list}
          olderPath={(page) => topicsPath([slug], page)}
        />
      </PageBody>
    </>
  );
}
