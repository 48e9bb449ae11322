import type { Answers, Finding, FormGroup } from '@shared/filing/form';
import { visibleFieldsOf } from '@shared/filing/visible-fields';
import { AnswerField } from '../../../ui/answer-field';
import { Box } from '../../../ui/box';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Words } from '../../../ui/words';
import { copy as words } from '../../copy';

export interface GroupCardProps {
  readonly group: FormGroup;
  readonly answers: Answers;
  readonly findings: readonly Finding[];
  /** what the plaintiff wrote in the row this answers */
  readonly said: readonly { readonly label: string; readonly value: string }[];
  onChange(changes: Answers): void;
}

/** One row of the claim, in the plaintiff's words, and what the defendant says to it. */
export const GroupCard = ({ group, answers, findings, said, onChange }: GroupCardProps) => (
  <Card title={group.title}>
    <Words as='p' className='quiet'>{group.question}</Words>
    {said.length === 0 ? null : <Box className='quoted'><Words as='p' className='quiet'>{words.plaintiffSays}</Words><Facts items={said.map(({ label, value }) => [label, value] as const)} /></Box>}
    {visibleFieldsOf(group, answers).map((visible) => (
      <AnswerField key={visible.path} visible={visible} value={answers[visible.path] ?? ''} masked={false} findings={findings} onChange={(value) => onChange({ [visible.path]: value })} onLeave={() => undefined} />
    ))}
  </Card>
);
