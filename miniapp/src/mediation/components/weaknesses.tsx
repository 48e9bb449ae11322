import { weaknessesOf } from '@shared/mediation/enforceability';
import { Box } from '../../ui/box';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../agreement-copy';

/** What would be hard to enforce as it stands: who, what, how much, by when, and what otherwise. */
export const Weaknesses = ({ clauses }: { readonly clauses: Parameters<typeof weaknessesOf>[0] }) => {
  const found = weaknessesOf(clauses);
  if (clauses.length === 0 || found.length === 0) return null;
  return (
    <Notice tone='warning'>
      <Words as='strong'>{copy.weaknesses}</Words>
      <Box as='ul' className='stack'>{found.map(({ clause, text }) => <Box as='li' key={`${clause ?? ''}${text}`}>{copy.weakness(clause, text)}</Box>)}</Box>
    </Notice>
  );
};
