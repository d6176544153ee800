import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { searchIndexQuery } from '#client/queries/search/search-query.ts';
import { isEmptySearch } from '#client/routes/search-address.ts';
import { PageBody } from '#client/ui/page-body.tsx';
import { PageHead } from '#client/ui/page-head.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchOutcome } from './search-outcome.tsx';
import { SearchStart } from './search-start.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useEnter } from './use-enter.ts';
import { useSearchAddress } from './use-search-address.ts';

/** Searches all stories and their coverage as the reader types. */
export function SearchPage() {
  const site = useSite();
  const language = useLanguage();
  const texts = useSearchTexts();
  const { search, change, shown, showMore, isOlderAsked, askOlder } = useSearchAddress();
  const area = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const enter = useEnter();
  const isEmpty = isEmptySearch(search);
  useArrowKeys(area);
  useEffect(() => {
    if (enter.isPending && isEmpty) enter.finish();
  }, [enter, isEmpty]);
  useEffect(() => {
    void client.prefetchQuery(searchIndexQuery());
  }, [client]);
  const [open, close] = language.quotationMarks;
  const text = search.text.trim();
  const title = text === '' ? texts.searchStories : `${open}${text}${close}`;
  return (
    <PageBody>
      <PageHead description={texts.searchStories} image={null} title={`${title} – ${site.title}`} />
      <h1 className="visually-hidden" lang={language.textsTag}>
        {texts.searchStories}
      </h1>
      <div ref={area}>
        <SearchBox
          onChange={change}
          onEnter={enter.press}
          onType={enter.cancel}
          text={search.text}
        />
        {isEmpty ? (
          <SearchStart />
        ) : (
          <SearchOutcome
            isAwaited={enter.isPending}
            isOlderAsked={isOlderAsked}
            onAskOlder={askOlder}
            onChange={change}
            onMore={showMore}
            onSettled={enter.finish}
            search={search}
            shown={shown}
          />
        )}
      </div>
    </PageBody>
  );
}
