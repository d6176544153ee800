import { type ReactNode, useState } from 'react';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { findByName } from '#client/lib/find-names.ts';
import { useNavigate } from '#client/routes/use-navigate.ts';
import { FilterField } from '#client/ui/filter-field.tsx';
import type { TopicChoice } from './topic-option.tsx';

type TopicFinderProps = {
  /** The topics that are searched, and the ones shown while nothing is typed. */
  all: readonly TopicChoice[];
  rest: readonly TopicChoice[];
  list: (choices: readonly TopicChoice[]) => ReactNode;
};

/** Searches the topics as the reader types. */
export function TopicFinder({ all, rest, list }: TopicFinderProps) {
  const texts = useDirectoryTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const found = findByName(all, typed, ({ name }) => name);
  return (
    <>
      <FilterField
        label={texts.findTopic}
        onChange={setTyped}
        onEnter={() => typed !== '' && found[0] !== undefined && navigate(found[0].to)}
        outcome={typed === '' ? '' : texts.found(found.length)}
        value={typed}
      />
      {list(typed === '' ? rest : found)}
    </>
  );
}
