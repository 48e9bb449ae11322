import type { Answers, FormDefinition } from './form';
import { ORGANIZATION } from './forms/party-blocks';
import { answered, itemCount } from './visible-fields';

/** A party as the form names it. */
export interface FiledParty {
  readonly role: 'plaintiff' | 'defendant' | 'thirdParty';
  readonly kind: 'person' | 'organization';
  readonly index: number;
  /** where it stands in the answers: "defendants.1" */
  readonly path: string;
  readonly name: string;
  readonly idKind?: string;
  readonly idNumber?: string;
  readonly creditCode?: string;
  readonly phone?: string;
  readonly domicile?: string;
  readonly residence?: string;
  readonly legalRepresentative?: string;
}

const roles = { plaintiffs: 'plaintiff', defendants: 'defendant', thirdParties: 'thirdParty' } as const;
const isRole = (code: string): code is keyof typeof roles => Object.keys(roles).includes(code);

/** Everyone named in the form, in its order; a block without a name is nobody yet. */
export const partiesOf = (form: FormDefinition, answers: Answers): FiledParty[] =>
  form.groups.flatMap((group) => {
    if (!isRole(group.code)) return [];
    const role = roles[group.code];
    return Array.from({ length: itemCount(group, answers) }, (_, index): FiledParty => {
      const path = `${group.code}.${index}`;
      const chosen = answers[`${path}.kind`] || group.fields.find(({ code }) => code === 'kind')?.initial;
      const kind = chosen === ORGANIZATION ? 'organization' : 'person';
      const text = (code: string): string | undefined => (answered(answers, `${path}.${code}`) ? answers[`${path}.${code}`]?.trim() : undefined);
      const idNumber = text('idNumber')?.toUpperCase();
      const idKind = text('idKind') ?? (idNumber === undefined ? undefined : '居民身份证');
      const creditCode = text('creditCode')?.toUpperCase();
      const legalRepresentative = text('legalRepresentative');
      const phone = text('phone');
      const domicile = text('domicile');
      const residence = text('residence');
      return {
        role, kind, index, path, name: text('name') ?? '',
        ...(kind === 'person' && idKind !== undefined ? { idKind } : {}),
        ...(kind === 'person' && idNumber !== undefined ? { idNumber } : {}),
        ...(kind === 'organization' && creditCode !== undefined ? { creditCode } : {}),
        ...(kind === 'organization' && legalRepresentative !== undefined ? { legalRepresentative } : {}),
        ...(phone === undefined ? {} : { phone }),
        ...(domicile === undefined ? {} : { domicile }),
        ...(kind === 'person' && residence !== undefined ? { residence } : {}),
      };
    }).filter(({ name }) => name !== '');
  });
